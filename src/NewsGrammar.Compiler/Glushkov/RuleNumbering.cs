using NewsGrammar.Compiler.Model;

namespace NewsGrammar.Compiler.Glushkov;

/// <summary>
/// Numbers the rules that the document uses: the most specific first, equals in the order of the file. A rule that the
/// document does not use gets no number and reserves nothing.
/// </summary>
internal static class RuleNumbering
{
    /// <summary>The used rules by number.</summary>
    public static IReadOnlyList<LineRule> Of(GrammarModel grammar, IReadOnlyList<Position> positions)
    {
        var used = positions.Select(static position => position.Rule.Name).ToHashSet(StringComparer.Ordinal);
        return [.. grammar.Lines.Where(rule => used.Contains(rule.Name)).OrderBy(static rule => rule.Specificity).ThenBy(static rule => rule.IsWholeLine)];
    }
}
