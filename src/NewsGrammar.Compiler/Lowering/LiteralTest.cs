using NewsGrammar.Compiler.CSharp;
using NewsGrammar.Compiler.Model;
using NewsGrammar.Runtime.Matching;

namespace NewsGrammar.Compiler.Lowering;

/// <summary>Looks for one of several literals at a place of the line: the folded ones all at once, those that are exact one by one.</summary>
internal sealed class LiteralTest : LineTest
{
    private readonly LiteralPlace _place;
    private readonly string[] _folded;
    private readonly string[] _exact;
    private readonly LiteralSet _set;

    /// <summary>Lowers a condition.</summary>
    /// <param name="condition">The place and the literals.</param>
    public LiteralTest(LiteralCondition condition)
    {
        _place = condition.Where;
        _folded = [.. TextsOf(condition, isExact: false)];
        _exact = [.. TextsOf(condition, isExact: true)];
        _set = new LiteralSet(_folded);
    }

    private string Method => _place switch { LiteralPlace.Start => "StartsWith", LiteralPlace.End => "EndsWith", _ => "Contains" };

    /// <inheritdoc/>
    public override bool Holds<T>(ref LineMatcher<T> line)
    {
        if (_folded.Length > 0 && HoldsFolded(ref line))
        {
            return true;
        }

        foreach (string text in _exact)
        {
            if (_place switch
            {
                LiteralPlace.Start => line.StartsWithExact(text),
                LiteralPlace.End => line.EndsWithExact(text),
                _ => line.ContainsExact(text),
            })
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public override string ToCode(LiteralSetNames sets) => Group(
        [
            .. _folded.Length > 0 ? [$"line.{Method}Any({sets.NameOf(_folded)})"] : (string[])[],
            .. _exact.Select(text => $"line.{Method}Exact({CSharpLiteral.String(text)})"),
        ],
        " || ");

    private bool HoldsFolded<T>(ref LineMatcher<T> line)
        where T : unmanaged, Runtime.Text.ITextUnit<T> => _place switch
        {
            LiteralPlace.Start => line.StartsWithAny(_set),
            LiteralPlace.End => line.EndsWithAny(_set),
            _ => line.ContainsAny(_set),
        };

    /// <summary>What is compared. Where the line ends, a word does.</summary>
    private static IEnumerable<string> TextsOf(LiteralCondition condition, bool isExact) => condition.Literals
        .Where(literal => literal.IsExact == isExact)
        .Select(literal => condition.Where == LiteralPlace.End ? literal.Letters : literal.Compared);
}
