using NewsGrammar.Compiler.Model;
using NewsGrammar.Runtime.Folding;
using NewsGrammar.Runtime.Labels;

namespace NewsGrammar.Compiler.Glushkov;

/// <summary>The literals that begin the labelled rules of a grammar.</summary>
internal static class LabelTable
{
    /// <summary>The labels in the order of the rules.</summary>
    /// <param name="rules">The used rules by number, the labelled ones first.</param>
    public static IEnumerable<Label> Of(IReadOnlyList<LineRule> rules)
    {
        for (int rule = 0; rule < rules.Count && rules[rule].Specificity == Specificity.Labelled; rule++)
        {
            LabelForm form = FormOf(rules[rule]);
            foreach (Literal literal in rules[rule].Labels)
            {
                string folded = literal.IsExact ? Fold.Text(literal.Text) : literal.Letters;
                yield return new Label(literal.Text, folded, rule, literal.IsStem ? LabelForm.Other : form, literal.IsExact);
            }
        }
    }

    private static LabelForm FormOf(LineRule rule) => rule.Condition is not null || rule.LabelElements.Count > 1 ? LabelForm.Other : rule.Elements switch
    {
        [_] => LabelForm.Alone,
        [_, SeparatorElement { IsOptional: true } separator] when MayBeColon(separator) => LabelForm.Heading,
        [_, SeparatorElement separator, CaptureElement { IsOptional: false } capture] when MayBeColon(separator) && TakesRest(capture) => LabelForm.Value,
        _ => LabelForm.Other,
    };

    /// <summary>Whether a colon before a space is the whole separator.</summary>
    private static bool MayBeColon(SeparatorElement separator) => separator.Separators is not { } named
        || (named.Contains(":") && named.All(static text => text == ":" || !text.StartsWith(':')));

    private static bool TakesRest(CaptureElement capture) => capture.Kind is CaptureKind.Text or CaptureKind.List or CaptureKind.Phrases;
}
