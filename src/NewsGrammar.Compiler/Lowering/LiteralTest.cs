using NewsGrammar.Compiler.CSharp;
using NewsGrammar.Compiler.Model;
using NewsGrammar.Runtime.Matching;

namespace NewsGrammar.Compiler.Lowering;

/// <summary>Looks for one of several literals at a place of the line.</summary>
/// <param name="condition">The place and the literals.</param>
internal sealed class LiteralTest(LiteralCondition condition) : LineTest
{
    // An array: going through the model's list would allocate an enumerator a line.
    private readonly (string Compared, bool IsExact)[] _literals =
    [
        // Where the line ends, a word does.
        .. condition.Literals.Select(literal => (condition.Where == LiteralPlace.End ? literal.Letters : literal.Compared, literal.IsExact)),
    ];

    /// <inheritdoc/>
    public override bool Holds<T>(ref LineMatcher<T> line)
    {
        foreach ((string text, bool isExact) in _literals)
        {
            bool holds = (condition.Where, isExact) switch
            {
                (LiteralPlace.Start, false) => line.StartsWith(text),
                (LiteralPlace.Start, true) => line.StartsWithExact(text),
                (LiteralPlace.End, false) => line.EndsWith(text),
                (LiteralPlace.End, true) => line.EndsWithExact(text),
                (_, false) => line.Contains(text),
                (_, true) => line.ContainsExact(text),
            };
            if (holds)
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public override string ToCode()
    {
        string method = condition.Where switch { LiteralPlace.Start => "StartsWith", LiteralPlace.End => "EndsWith", _ => "Contains" };
        return Group(
            _literals.Select(literal => $"line.{method}{(literal.IsExact ? "Exact" : "")}({CSharpLiteral.String(literal.Compared)})"),
            " || ");
    }
}
