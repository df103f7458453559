using System.Runtime.InteropServices;
using NewsGrammar.Compiler.Model;
using NewsGrammar.Runtime.Matching;
using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Compiler.Checks;

/// <summary>Literals that stand together at one place of a line.</summary>
internal sealed class LiteralCases
{
    /// <summary>More literals of one place make too many cases.</summary>
    public const int MaxLiterals = 16;

    private readonly HashSet<(bool IsExact, string Compared)> _holding;

    private LiteralCases(IEnumerable<Literal> holding) => _holding = [.. holding.Select(KeyOf)];

    /// <summary>Whether the literal stands there.</summary>
    public bool Holds(Literal literal) => _holding.Contains(KeyOf(literal));

    /// <summary>What a line can begin with: one of the literals or none, and what that begins with itself.</summary>
    /// <param name="literals">The literals.</param>
    /// <param name="label">What the line begins with at least; null when nothing is known.</param>
    public static List<LiteralCases> AtStart(IReadOnlyList<Literal> literals, Literal? label)
    {
        List<Literal> certain = label is null ? [] : literals.Where(literal => IsCertain(literal, label) && Starts(label.Text, literal)).ToList();
        return OfLongest(
            literals.Where(literal => label is null || AreCompatible(literal, label)),
            longest => literals.Where(literal => Starts(longest.Text, literal)),
            certain);
    }

    /// <summary>What a line can end with: one of the literals or none, and what that ends with itself.</summary>
    public static List<LiteralCases> AtEnd(IReadOnlyList<Literal> literals) =>
        OfLongest(literals, longest => literals.Where(literal => Ends(longest.Text, literal)), []);

    /// <summary>What a line can contain: any of at most <see cref="MaxLiterals"/> literals together.</summary>
    /// <param name="literals">The literals.</param>
    /// <param name="label">What the line begins with; null when nothing is known.</param>
    public static List<LiteralCases> Anywhere(IReadOnlyList<Literal> literals, Literal? label)
    {
        List<Literal> free = [.. literals.DistinctBy(KeyOf)];
        List<Literal> certain = label is null ? [] : free.FindAll(literal => IsCertain(literal, label) && Contains(label.Text, literal));
        free.RemoveAll(certain.Contains);
        return
        [
            .. Enumerable.Range(0, 1 << free.Count)
                .Select(bits => new LiteralCases([.. certain, .. free.Where((_, index) => ((bits >> index) & 1) != 0)])),
        ];
    }

    /// <summary>
    /// The longest folded literal decides about the folded ones, and the longest exact one about the exact ones; one does
    /// not tell of the other.
    /// </summary>
    private static List<LiteralCases> OfLongest(
        IEnumerable<Literal> longest, Func<Literal, IEnumerable<Literal>> within, IReadOnlyList<Literal> certain)
    {
        var kinds = longest.DistinctBy(KeyOf).ToLookup(static literal => literal.IsExact);
        return
        [
            .. from folded in kinds[false].Select(literal => within(literal).Where(static other => !other.IsExact)).Prepend([])
               from exact in kinds[true].Select(literal => within(literal).Where(static other => other.IsExact)).Prepend([])
               select new LiteralCases([.. certain, .. folded, .. exact]),
        ];
    }

    /// <summary>A folded label stands for many spellings, so it tells nothing certain of exact literals.</summary>
    private static bool IsCertain(Literal literal, Literal label) => label.IsExact || !literal.IsExact;

    /// <summary>Whether a line that begins with a label may begin with a literal that the label does not imply.</summary>
    private static bool AreCompatible(Literal literal, Literal label) =>
        literal.IsExact && label.IsExact
            ? Starts(literal.Text, label)
            : Starts(literal.Text, Folded(label)) || (literal.IsExact && Starts(label.Text, Folded(literal)));

    private static Literal Folded(Literal literal) => new(literal.Text, IsExact: false, literal.Span);

    private static bool Starts(string text, Literal literal) =>
        literal.IsExact ? Match(text).StartsWithExact(literal.Compared) : Match(text).StartsWith(literal.Compared);

    private static bool Ends(string text, Literal literal) =>
        literal.IsExact ? Match(text).EndsWithExact(literal.Compared) : Match(text).EndsWith(literal.Compared);

    private static bool Contains(string text, Literal literal) =>
        literal.IsExact ? Match(text).ContainsExact(literal.Compared) : Match(text).Contains(literal.Compared);

    private static LineMatcher<Utf16Unit> Match(string text)
    {
        ReadOnlySpan<Utf16Unit> units = MemoryMarshal.Cast<char, Utf16Unit>(text.AsSpan().Trim());
        var matcher = new LineMatcher<Utf16Unit>(units, []);
        matcher.Start(0, units.Length);
        return matcher;
    }

    private static (bool IsExact, string Compared) KeyOf(Literal literal) => (literal.IsExact, literal.Compared);
}
