using System.Globalization;
using System.Text;
using NewsGrammar.Benchmarks.Contenders;

namespace NewsGrammar.Benchmarks.Quick;

/// <summary>Renders what was measured as Markdown, a table a document.</summary>
internal static class MarkdownTables
{
    private static readonly string[] Units = ["ns", "µs", "ms", "s"];

    /// <summary>The tables.</summary>
    public static string Render(QuickOutcome outcome)
    {
        var text = new StringBuilder();
        ILookup<string, WrongAnswer> wrong = outcome.Wrong.ToLookup(answer => answer.Document);
        foreach (IGrouping<string, QuickResult> document in Documents(outcome.Results))
        {
            Line(text, $"### {document.Key}\n");
            Line(text, $"| contender | time | ns | GB/s UTF-8 | GB/s UTF-16 | allocated | × count | × lines |");
            Line(text, $"|---|---:|---:|---:|---:|---:|---:|---:|");
            foreach (QuickResult result in document)
            {
                string utf8 = Speed(result, TextEncoding.Utf8);
                string utf16 = Speed(result, TextEncoding.Utf16);
                Line(text, $"| {result.Name} | {Time(result.Nanoseconds)} | {result.Nanoseconds:0} | {utf8} | {utf16} | {Size(result.Allocated)} | {Ratio(result.ToCount)} | {Ratio(result.ToLines)} |");
            }

            foreach (WrongAnswer answer in wrong[document.Key])
            {
                Line(text, $"| {answer.Name} | wrong, not timed: {answer.Difference} | | | | | | |");
            }

            Line(text, $"");
        }

        Line(text, $"### Many articles, building and starting\n\n| what | of | time | allocated |\n|---|---|---:|---:|");
        foreach (QuickResult result in outcome.Results.Where(result => result.Encoding is null))
        {
            Line(text, $"| {result.Name} | {result.Document} | {Time(result.Nanoseconds)} | {Size(result.Allocated)} |");
        }

        return text.ToString();
    }

    /// <summary>What was read from documents, document by document.</summary>
    private static IEnumerable<IGrouping<string, QuickResult>> Documents(IEnumerable<QuickResult> results) =>
        results.Where(result => result.Encoding is not null).GroupBy(result => result.Document);

    /// <summary>A time in the unit that suits it.</summary>
    public static string Time(double nanoseconds)
    {
        int unit = 0;
        while (nanoseconds >= 1000 && unit < Units.Length - 1)
        {
            nanoseconds /= 1000;
            unit++;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{nanoseconds:G3} {Units[unit]}");
    }

    private static string Speed(QuickResult result, TextEncoding encoding) => result.Encoding == encoding
        ? result.GigabytesPerSecond.ToString("0.00", CultureInfo.InvariantCulture)
        : "";

    private static string Size(long? bytes) => bytes?.ToString("#,0' B'", CultureInfo.InvariantCulture) ?? "";

    private static string Ratio(double? ratio) => ratio?.ToString("0.00", CultureInfo.InvariantCulture) ?? "";

    private static void Line(StringBuilder text, FormattableString line) =>
        text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
