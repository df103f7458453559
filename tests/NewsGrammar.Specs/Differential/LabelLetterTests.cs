using NewsGrammar.Oracle;

namespace NewsGrammar.Specs;

/// <summary>
/// Engines tell by the first letters of a line which labels it may begin with. Whatever stands among these letters and counts as
/// nothing, as a space or as several letters must not hide a label from them, nor show one that is not there.
/// </summary>
[Trait("InstructionSets", "Every")]
public sealed class LabelLetterTests
{
    private const int Letters = 5;

    private static readonly string[] Labels =
    [
        "المصدر", "كلمات دلالية", "كلمات مفتاحية", "إقرأ أيضا", "الأكثر قراءة", "قصص", "By", "Related stories", "Ähnliches", "स्रोत",
        "来源", "لا", "ﷲ أكبر", "مقالة", "أيضا", "• مصدر", "1. Source", "a b c", "Straße", "ΣΟΦΟΣ",
    ];

    /// <summary>What counts as nothing, what as a space, and what as one letter or several that are written otherwise.</summary>
    private static readonly string[] Inserted =
    [
        "\u064B", "\u0651", "\u0640", "\u0670", "\u061C", "\u00AD", "\u200B", "\u200E", "\u200F", "\u202B", "\u2066", "\uFEFF", "\uFE0F", "\u180E", "\u06D6",
        " ", "  ", "\u00A0", "\t", "\u2003", "\u3000", "\u1680", "\u0085", " \u200F ",
        "\uFEFB", "\uFEF7", "\uFDF2", "\uFB01", "\uFE8D", "\uFEDF", "\uFF21", "\u0130", "\u1E9E",
        "\u0300", "\0", "\u0007", "X", "ا", "中", "\uD83D\uDE00", "\uFFFD", "\u2028",
    ];

    private static readonly GrammarDefinition Grammar = new(
        "Letters",
        [
            .. Labels.Select(static (label, number) => new LineDefinition($"Label{number}", ElementsOf(label, number))),
            new LineDefinition("Item", [new BulletElement(), new CaptureElement("title", CaptureKind.Text)]),
            new LineDefinition("Paragraph", [new CaptureElement(null, CaptureKind.Text)]),
        ],
        new LayoutDefinition("Main", new RepetitionExpression(
            new ChoiceExpression([.. Labels.Select(static (_, number) => new FieldExpression($"label{number}", new ReferenceExpression($"Label{number}"))),
                new FieldExpression("items", new ReferenceExpression("Item")), new FieldExpression("body", new ReferenceExpression("Paragraph"))]),
            0,
            null)),
        []);

    private static readonly AgainstOracle Engines = new(Grammar);

    public static TheoryData<string> AllLabels => [.. Labels];

    [Theory]
    [MemberData(nameof(AllLabels))]
    public void Nothing_among_the_first_letters_hides_a_label(string label)
    {
        foreach (string behind in (string[])[": value", " value", ":", ""])
        {
            foreach (string inserted in Inserted)
            {
                for (int place = 0; place <= Math.Min(Letters, label.Length); place++)
                {
                    Engines.AssertSame(label.Insert(place, inserted) + behind);
                    Engines.AssertSame("• " + label.Insert(place, inserted) + behind + " and more than the letters that are looked at");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(AllLabels))]
    public void A_label_is_found_however_its_letters_are_written(string label)
    {
        string[] hamzas = [label, label.Replace('أ', 'ا').Replace('إ', 'ا'), label.Replace('ا', 'أ'), label.Replace('ا', 'إ'), label.Replace('ا', 'آ')];
        string[] ends = ["", "\u064B", "\u064D", "ا\u064B", "\u064Bا", "ه", "ة", "ى", "ي", "\u0640"];
        foreach (string written in hamzas)
        {
            foreach (string end in ends)
            {
                foreach (string behind in (string[])[": value", " : value", ":", "", " ", ":\u064B value"])
                {
                    Engines.AssertSame(written + end + behind);
                    Engines.AssertSame(written[..^1] + end + behind);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(AllLabels))]
    public void A_letter_more_or_less_is_no_label(string label)
    {
        for (int place = 0; place < label.Length; place++)
        {
            Engines.AssertSame(label.Remove(place, 1) + ": value that goes on for a while");
            Engines.AssertSame(label[..place] + label[place] + label[place..] + ": value that goes on for a while");
            Engines.AssertSame(label[..place]);
        }
    }

    private static Element[] ElementsOf(string label, int number)
    {
        var literal = new LiteralElement([new Literal(label, Exact: number % 5 == 4)]);
        return (number % 3) switch
        {
            0 => [literal, new SeparatorElement(), new CaptureElement("value", CaptureKind.Text)],
            1 => [literal, new SeparatorElement(Optional: true)],
            _ => [literal, new SeparatorElement(Optional: true), new CaptureElement("value", CaptureKind.Text, Optional: true)],
        };
    }
}
