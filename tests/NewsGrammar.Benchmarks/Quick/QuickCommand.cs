using NewsGrammar.Benchmarks.Building;
using NewsGrammar.Benchmarks.Recording;

namespace NewsGrammar.Benchmarks.Quick;

/// <summary>The quick run as a command: measures, prints Markdown, writes JSON.</summary>
internal static class QuickCommand
{
    /// <summary>Runs it.</summary>
    /// <returns>The exit code: 0, or 1 when a contender's answer is wrong or a document unknown.</returns>
    public static int Run(QuickOptions options)
    {
        QuickGroup[] groups = options.Documents.Count == 0
            ? [.. QuickPlan.Groups]
            : [.. QuickPlan.Groups.Where(group => options.Documents.Contains(group.Document))];
        bool isNativeAsked = options.Record || options.Documents.Contains(NativeProcess.Document); // compiling it takes minutes
        if (options.Documents.FirstOrDefault(name => name != NativeProcess.Document && groups.All(group => group.Document != name)) is { } unknown)
        {
            Console.Error.WriteLine($"`{unknown}` is no document. There are: {string.Join(", ", QuickPlan.Groups.Select(static group => group.Document).Distinct())}, {NativeProcess.Document}");
            return 1;
        }

        QuickOutcome outcome = QuickRun.Measure(groups, group => Console.Error.WriteLine(group.Document + "…"));
        if (isNativeAsked)
        {
            Console.Error.WriteLine(NativeProcess.Document + "…");
            outcome = outcome with { Results = [.. outcome.Results, .. NativeProcess.Measure()] };
        }

        Console.Out.Write(MarkdownTables.Render(outcome));
        if (options.JsonPath is { } path)
        {
            ResultFile.Write(path, outcome.Results);
        }

        if (options.Record && outcome.Wrong.Count == 0)
        {
            RecordedRun.Write(new RecordedRun(outcome.Results, Machine.Current()));
        }

        return outcome.Wrong.Count == 0 ? 0 : 1;
    }
}
