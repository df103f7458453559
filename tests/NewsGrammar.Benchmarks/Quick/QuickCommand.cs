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
        if (groups.Length < options.Documents.Count)
        {
            Console.Error.WriteLine("Documents: " + string.Join(", ", QuickPlan.Groups.Select(group => group.Document)));
            return 1;
        }

        QuickOutcome outcome = QuickRun.Measure(groups, group => Console.Error.WriteLine(group.Document + "…"));
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
