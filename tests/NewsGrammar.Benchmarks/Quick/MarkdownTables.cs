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
        foreach (IGrouping<string, QuickResult> document in outcome.Results.GroupBy(result => result.Document))
        {
            Line(text, $"### {document.Key}\n");
            Line(text, $"| contender | time | ns | GB/s UTF-8 | GB/s UTF-16 | allocated | × count | × lines |");
            Line(text, $"|---|---:|---:|---:|---:|---:|---:|---:|");
            foreach (QuickResult result in document)
            {
                Line(text, $"| {result.Name} | {Time(result.Nanoseconds)} | {result.Nanoseconds:0} | {Speed(result, TextEncoding.Utf8)} | {Speed(result, TextEncoding.Utf16)} | {result.Allocated:#,0} B | {Ratio(result.ToCount)} | {Ratio(result.ToLines)} |");
            }

            foreach (WrongAnswer wrong in outcome.Wrong.Where(wrong => wrong.Document == document.Key))
            {
                Line(text, $"| {wrong.Name} | wrong, not timed: {wrong.Difference} | | | | | | |");
            }

            Line(text, $"");
        }

        return text.ToString();
    }

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

    private static string Ratio(double? ratio) => ratio?.ToString("0.00", CultureInfo.InvariantCulture) ?? "";

    private static void Line(StringBuilder text, FormattableString line) =>
        text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
