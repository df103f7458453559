using NewsGrammar.Compiler.CSharp;
using NewsGrammar.Compiler.Model;
using NewsGrammar.Runtime.Matching;

namespace NewsGrammar.Compiler.Lowering;

/// <summary>One of several literals.</summary>
/// <param name="alternatives">The literals, in the order in which they are tried.</param>
internal sealed class LiteralStep(IReadOnlyList<Literal> alternatives) : MatchStep
{
    // An array: going through the model's list would allocate an enumerator a line.
    private readonly (string Compared, bool IsExact)[] _alternatives = [.. alternatives.Select(static literal => (literal.Compared, literal.IsExact))];

    /// <inheritdoc/>
    public override bool Match<T>(ref LineMatcher<T> line)
    {
        foreach ((string text, bool isExact) in _alternatives)
        {
            if (isExact ? line.Exact(text) : line.Literal(text))
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    protected override string CallOf(string delimiters)
    {
        string calls = string.Join(" || ", _alternatives.Select(static literal =>
            $"line.{(literal.IsExact ? "Exact" : "Literal")}({CSharpLiteral.String(literal.Compared)})"));
        return _alternatives.Length == 1 ? calls : $"({calls})";
    }
}
