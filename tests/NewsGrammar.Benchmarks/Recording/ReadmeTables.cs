using System.Globalization;
using System.Text;
using NewsGrammar.Benchmarks.Building;
using NewsGrammar.Benchmarks.Documents;
using NewsGrammar.Benchmarks.Quick;
using NewsGrammar.Benchmarks.Threads;

namespace NewsGrammar.Benchmarks.Recording;

/// <summary>The tables between the two marks in the README, made from the recorded run.</summary>
internal static class ReadmeTables
{
    private const string Start = "<!-- benchmarks: written by NewsGrammar.Benchmarks --record -->\n";
    private const string End = "<!-- benchmarks: end -->\n";
    private const string Generated = "generated-utf16";
    private const string HandWritten = "hand-written-spans";

    private static readonly (string Name, string Title)[] Contenders =
    [
        ("generated-utf8", "**NewsGrammar**, generated, UTF-8"),
        (Generated, "**NewsGrammar**, generated, UTF-16"),
        ("interpreter-utf8", "NewsGrammar, interpreter, UTF-8"),
        ("interpreter-utf16", "NewsGrammar, interpreter, UTF-16"),
        (HandWritten, "spans, written by hand for this page"),
        ("split", "`Split`, `StartsWith`, `Trim`"),
        ("regex", "`[GeneratedRegex]` a line"),
        ("parlot", "Parlot"),
        ("pidgin", "Pidgin"),
        ("superpower", "Superpower"),
        ("sprache", "Sprache"),
        ("antlr", "ANTLR 4"),
    ];

    private static readonly (string Name, string Title)[] Texts =
    [
        ("article-1kb", "article, 1 KB"),
        (ArticleDocuments.Article, "article, 6 KB"),
        ("article-64kb", "article, 64 KB"),
        ("article-1mb", "article, 1 MB"),
        ("100mb", "article, 100 MB"),
        ("short-lines", "short lines"),
        ("long-paragraphs", "long paragraphs"),
        ("repairs", "article that needs repairs, 6 KB"),
        ("repairs-1mb", "article that needs repairs, 1 MB"),
        ("labels-200", "200 labels"),
    ];

    /// <summary>Puts the tables of a run between the marks.</summary>
    /// <param name="readme">The README.</param>
    /// <param name="run">The run.</param>
    public static string Replace(string readme, RecordedRun run)
    {
        int start = readme.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        int end = readme.IndexOf(End, StringComparison.Ordinal);
        return start < Start.Length || end < start
            ? throw new InvalidDataException("The README lacks the marks of the benchmarks.")
            : string.Concat(readme.AsSpan(0, start), Render(run), readme.AsSpan(end));
    }

    private static string Render(RecordedRun run)
    {
        var text = new StringBuilder("\n");
        Machine machine = run.Machine;
        Line(text, $"{machine.Processor}, {machine.Cores} cores, vectors of {machine.Vectors} bits, {machine.Runtime}, {machine.Day:yyyy-MM-dd}.\n");
        WriteContenders(text, run.Results);
        WriteTexts(text, run.Results);
        WriteThreads(text, run);
        return text.ToString();
    }

    private static void WriteContenders(StringBuilder text, IReadOnlyList<QuickResult> results)
    {
        double generated = Find(results, Generated, ArticleDocuments.Article).Nanoseconds;
        Line(text, $"| the 6 KB article, every field | × generated | × line loop | × count | time | allocated |");
        Line(text, $"|---|---:|---:|---:|---:|---:|");
        foreach ((string name, string title) in Contenders)
        {
            QuickResult result = Find(results, name, ArticleDocuments.Article);
            if (name == HandWritten)
            {
                WriteNative(text, results, generated);
            }

            Line(text, $"| {title} | {Ratio(result.Nanoseconds / generated)} | {Ratio(result.ToLines)} | {Ratio(result.ToCount)} | {MarkdownTables.Time(result.Nanoseconds)} | {result.Allocated:#,0} B |");
        }

        text.Append('\n');
    }

    private static void WriteNative(StringBuilder text, IReadOnlyList<QuickResult> results, double generated)
    {
        foreach ((string name, string encoding) in (ReadOnlySpan<(string, string)>)[("generated-utf8", "UTF-8"), (Generated, "UTF-16")])
        {
            if (results.FirstOrDefault(result => result.Name == name && result.Document == NativeProcess.Document) is { } native)
            {
                Line(text, $"| NewsGrammar, generated, Native AOT, {encoding} | {Ratio(native.Nanoseconds / generated)} | {Ratio(native.ToLines)} | {Ratio(native.ToCount)} | {MarkdownTables.Time(native.Nanoseconds)} | {native.Allocated:#,0} B |");
            }
        }
    }

    private static void WriteTexts(StringBuilder text, IReadOnlyList<QuickResult> results)
    {
        Line(text, $"| generated, every field | bytes | × line loop | GB/s, UTF-8 | GB/s, UTF-16 |");
        Line(text, $"|---|---:|---:|---:|---:|");
        foreach ((string name, string title) in Texts)
        {
            QuickResult utf8 = Find(results, "generated-utf8", name);
            QuickResult utf16 = Find(results, Generated, name);
            Line(text, $"| {title} | {utf8.Bytes:#,0} | {Ratio(utf8.ToLines)} | {utf8.GigabytesPerSecond:0.00} | {utf16.GigabytesPerSecond:0.00} |");
        }

        text.Append('\n');
    }

    private static void WriteThreads(StringBuilder text, RecordedRun run)
    {
        int cores = run.Machine.Cores;
        double one = Find(run.Results, ThreadCases.Name, ThreadCases.On(1)).Nanoseconds;
        double all = Find(run.Results, ThreadCases.Name, ThreadCases.On(cores)).Nanoseconds;
        Line(text, $"{ThreadCases.Articles:#,0} such articles of 6 KB take {MarkdownTables.Time(one)} on one thread and {MarkdownTables.Time(all)} on {cores}: {one / all:0.00} times the speed.\n");
    }

    private static QuickResult Find(IReadOnlyList<QuickResult> results, string name, string document) =>
        results.Single(result => result.Name == name && result.Document == document);

    private static string Ratio(double? ratio) => ratio is null ? ""
        : ratio < 10 ? ratio.Value.ToString("0.0", CultureInfo.InvariantCulture)
        : ratio.Value.ToString("#,0", CultureInfo.InvariantCulture);

    private static void Line(StringBuilder text, FormattableString line) =>
        text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
