using NewsGrammar.Benchmarks.Quick;

namespace NewsGrammar.Benchmarks.Corpora;

/// <summary>
/// JSON Lines to fields as <c>newsgrammar corpus</c> reads them, on one thread, against what reads the same lines and does no
/// more: a floor for everyone who reads JSON by the runtime's reader.
/// </summary>
internal static class CorpusCases
{
    /// <summary>The name under which the results stand; what was read is in place of the document.</summary>
    public const string Name = "corpus";

    /// <summary>The cases: letters as they are, and as escapes.</summary>
    public static IReadOnlyList<TimedCase> All() => [.. Of("letters", isEscaped: false), .. Of("escapes", isEscaped: true)];

    private static IEnumerable<TimedCase> Of(string document, bool isEscaped)
    {
        var lines = new CorpusLines(isEscaped);
        var reader = new ReaderFloor(lines, hasValues: false);
        var values = new ReaderFloor(lines, hasValues: true);
        var fields = new CorpusFields(lines);
        yield return new TimedCase(Name, $"{document}-reader", null, lines.Utf8.Length, reader.Run, reader.Check);
        yield return new TimedCase(Name, $"{document}-values", null, lines.Utf8.Length, values.Run, values.Check);
        yield return new TimedCase(Name, $"{document}-fields", null, lines.Utf8.Length, fields.Run, fields.Check);
    }
}
