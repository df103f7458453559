using NewsGrammar.Compiler.Model;
using NewsGrammar.Runtime.Matching;

namespace NewsGrammar.Compiler.Lowering;

/// <summary>A capture.</summary>
/// <param name="kind">What it takes.</param>
/// <param name="number">Its number among the captures of the rule; -1 when nobody asks for it.</param>
/// <param name="end">What ends a text.</param>
internal sealed class CaptureStep(CaptureKind kind, int number, CaptureEnd end) : MatchStep
{
    private readonly Delimiter[] _delimiters = [.. end.Delimiters.Select(static delimiter => delimiter.ToRuntime())];

    /// <inheritdoc/>
    public override IReadOnlyList<RuleDelimiter> Delimiters => kind == CaptureKind.Number ? [] : end.Delimiters;

    /// <inheritdoc/>
    public override bool Match<T>(ref LineMatcher<T> line) => kind switch
    {
        CaptureKind.Number => line.Number(number),
        CaptureKind.Word => _delimiters.Length == 0 ? line.Word(number) : line.WordUntil(number, _delimiters),
        _ => _delimiters.Length == 0 ? line.Text(number) : line.TextUntil(number, _delimiters, end.IsRequired),
    };

    /// <inheritdoc/>
    protected override string CallOf(string delimiters) => kind switch
    {
        CaptureKind.Number => $"line.Number({number})",
        CaptureKind.Word => _delimiters.Length == 0 ? $"line.Word({number})" : $"line.WordUntil({number}, {delimiters})",
        _ => _delimiters.Length == 0
            ? $"line.Text({number})"
            : $"line.TextUntil({number}, {delimiters}, isRequired: {(end.IsRequired ? "true" : "false")})",
    };
}
