using NewsGrammar.Compiler.CSharp;
using NewsGrammar.Runtime.Matching;

namespace NewsGrammar.Compiler.Lowering;

/// <summary>A separator.</summary>
/// <param name="separators">The texts that count; null for the language's own.</param>
internal sealed class SeparatorStep(IReadOnlyList<string>? separators) : MatchStep
{
    private readonly string[]? _separators = separators?.ToArray();

    /// <inheritdoc/>
    public override bool Match<T>(ref LineMatcher<T> line) =>
        _separators is null ? line.Separator() : line.SeparatorOf(_separators);

    /// <inheritdoc/>
    protected override string CallOf(string delimiters) =>
        _separators is null ? "line.Separator()" : $"line.SeparatorOf({CSharpLiteral.Strings(_separators)})";
}
