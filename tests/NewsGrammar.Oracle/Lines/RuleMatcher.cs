namespace NewsGrammar.Oracle;

/// <summary>Matches a line against the elements of a rule, each in turn, without a second try.</summary>
internal static class RuleMatcher
{
    /// <summary>Matches a whole line, its condition included.</summary>
    /// <returns>What the captures hold, absent ones left out, or null where the rule does not match.</returns>
    public static IReadOnlyDictionary<CaptureElement, string>? Match(LineDefinition rule, SourceLine line) =>
        MatchElements(rule, line.Text) is { } captures
        && (rule.Condition is null || ConditionEvaluator.Holds(rule.Condition, line)) ? captures : null;

    private static Dictionary<CaptureElement, string>? MatchElements(LineDefinition rule, string line)
    {
        var captures = new Dictionary<CaptureElement, string>(ReferenceEqualityComparer.Instance);
        int index = 0;
        for (int element = 0; element < rule.Elements.Count; element++)
        {
            int start = Blank.Skip(line, index);
            if (MatchAt(line, start, rule.Elements, element) is { } end)
            {
                if (rule.Elements[element] is CaptureElement capture)
                {
                    captures.Add(capture, Blank.Trim(line[start..end]));
                }

                index = end;
            }
            else if (!rule.Elements[element].Optional)
            {
                return null;
            }
        }

        return Blank.Skip(line, index) == line.Length ? captures : null;
    }

    private static int? MatchAt(string line, int index, IReadOnlyList<Element> elements, int element) =>
        elements[element] switch
        {
            LiteralElement literal => LiteralMatcher.MatchAt(line, index, literal.Alternatives),
            SeparatorElement separator => SeparatorMatcher.MatchAt(line, index, separator),
            BulletElement => BulletMatcher.MatchAt(line, index),
            CaptureElement capture => CaptureMatcher.MatchAt(line, index, capture.Kind, Reach(elements, element)),
            _ => throw new ArgumentException($"An element of no known kind: {elements[element]}"),
        };

    // What may end a capture: everything up to the first element that has to be there.
    private static List<Element> Reach(IReadOnlyList<Element> elements, int element)
    {
        var reach = new List<Element>();
        for (int next = element + 1; next < elements.Count; next++)
        {
            reach.Add(elements[next]);
            if (!elements[next].Optional)
            {
                break;
            }
        }

        return reach;
    }
}
