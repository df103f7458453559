using NewsGrammar.Compiler.Model;
using NewsGrammar.Runtime.Folding;

namespace NewsGrammar.Authoring.Explain;

/// <summary>Tells where a line has the letters of a literal and yet does not have the literal.</summary>
internal static class NearMiss
{
    /// <summary>The literal that a text begins with but for its end or spelling, and what is amiss; null for none.</summary>
    /// <param name="text">A text that begins with none of the literals.</param>
    /// <param name="literals">The literals.</param>
    public static string? AtStart(string text, IEnumerable<Literal> literals)
    {
        string folded = Fold.Text(text);
        return Of(literals, literal => folded.StartsWith(literal, StringComparison.Ordinal));
    }

    /// <summary>The same anywhere in a text.</summary>
    /// <param name="text">A text that contains none of the literals.</param>
    /// <param name="literals">The literals.</param>
    public static string? Within(string text, IEnumerable<Literal> literals)
    {
        string folded = Fold.Text(text);
        return Of(literals, literal => folded.Contains(literal, StringComparison.Ordinal));
    }

    private static string? Of(IEnumerable<Literal> literals, Predicate<string> stands) => literals
        .OrderByDescending(static literal => literal.Letters.Length)
        .Where(literal => stands(Fold.Text(literal.Text)))
        .Select(static literal => $"{Excerpt.Of(literal.Text)}, but {(literal.IsExact ? "not exactly so" : "the word goes on behind it")}")
        .FirstOrDefault();
}
