using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.Compiler.Model;

namespace NewsGrammar.Compiler.Lowering;

/// <summary>
/// A line rule as the calls of the matcher that it comes to. The interpreter makes them, generated code writes them down.
/// </summary>
/// <param name="Steps">An element each.</param>
/// <param name="Captures">How many captures the rule has.</param>
/// <param name="End">
/// For a text up to a literal that ends the rule: that the line ends with it, told from a few letters before the text is searched; null
/// for other rules.
/// </param>
/// <param name="Condition">What must hold besides; null for nothing.</param>
internal sealed record LoweredRule(MatchStep[] Steps, int Captures, LineTest? End, LineTest? Condition)
{
    /// <summary>Lowers a rule.</summary>
    public static LoweredRule Of(LineRule rule)
    {
        IReadOnlyList<CaptureElement> captures = SchemaBuilder.NumberedCaptures(rule);
        return new LoweredRule(
            [.. rule.Elements.Select((element, index) => StepOf(rule, element, index, captures))],
            rule.Captures.Count,
            EndOf(rule),
            rule.Condition is { } condition ? LineTest.Of(condition) : null);
    }

    private static MatchStep StepOf(LineRule rule, Element element, int index, IReadOnlyList<CaptureElement> captures) =>
        element.Match<MatchStep>(
            literal: static literal => new LiteralStep(literal.Alternatives) { IsOptional = literal.IsOptional },
            separator: static separator => new SeparatorStep(separator.Separators) { IsOptional = separator.IsOptional },
            bullet: static bullet => new BulletStep { IsOptional = bullet.IsOptional },
            capture: capture => new CaptureStep(capture.Kind, NumberOf(capture, captures), CaptureEnd.Of(rule.Elements, index))
            {
                IsOptional = capture.IsOptional,
            });

    private static LiteralTest? EndOf(LineRule rule) => rule.Elements is [.., CaptureElement, LiteralElement { IsOptional: false } last]
        ? new LiteralTest(new LiteralCondition(LiteralPlace.End, last.Alternatives))
        : null;

    private static int NumberOf(CaptureElement capture, IReadOnlyList<CaptureElement> captures)
    {
        for (int number = 0; number < captures.Count; number++)
        {
            if (ReferenceEquals(captures[number], capture))
            {
                return number;
            }
        }

        return -1;
    }
}
