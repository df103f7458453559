using NewsGrammar.Compiler.Model;

namespace NewsGrammar.Compiler.Lowering;

/// <summary>How far a text capture reaches: up to the first of the literals and separators that may follow it.</summary>
/// <param name="Delimiters">What ends it; empty when it takes the rest.</param>
/// <param name="IsRequired">Whether one of them must be there.</param>
internal sealed record CaptureEnd(IReadOnlyList<RuleDelimiter> Delimiters, bool IsRequired)
{
    /// <summary>The reach of the element at an index: over the optional elements behind it, up to a required one.</summary>
    public static CaptureEnd Of(IReadOnlyList<Element> elements, int index)
    {
        var delimiters = new List<RuleDelimiter>();
        for (int next = index + 1; next < elements.Count; next++)
        {
            IReadOnlyList<RuleDelimiter> ends = elements[next].Match<IReadOnlyList<RuleDelimiter>>(
                literal: static literal => [.. literal.Alternatives.Select(static text => new RuleDelimiter(text, null))],
                separator: static separator => [new RuleDelimiter(null, separator.Separators)],
                bullet: static _ => [],
                capture: static _ => []);
            if (ends.Count == 0)
            {
                return new CaptureEnd(delimiters, IsRequired: false);
            }

            delimiters.AddRange(ends);
            if (!elements[next].IsOptional)
            {
                return new CaptureEnd(delimiters, IsRequired: true);
            }
        }

        return new CaptureEnd(delimiters, IsRequired: false);
    }
}
