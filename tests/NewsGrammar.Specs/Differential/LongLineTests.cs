using System.Text;
using CsCheck;
using NewsGrammar.Oracle;

namespace NewsGrammar.Specs;

/// <summary>
/// Engines count words 64 units at a time, and look for all literals of a condition at once. Lines of several blocks, with marks, spaces,
/// ligatures and malformed units where one block ends and the next begins, get the answers that the definitions give.
/// </summary>
[Trait("InstructionSets", "Every")]
public sealed class LongLineTests
{
    private static readonly string[] Words =
    [
        "newsletter", "news letter", "Sign up", "ﬁnd out", "Straße", "اشترك", "تابعونا", "علاج", "لا", "ﷲ أكبر", "コメント", "𐐔𐐔", "é", "Ａ", "n", "x", ".", "…",
    ];

    private static readonly string[] Pieces =
    [
        .. Words, "STRASSE", "اشتـرك", "اِشترك", "ﻻ", "عﻻج", "find out", "الله أكبر",
        "news", "letter", "sign", "up", "fin", "d out", "s", "اشتر", "ك", "コ", "メント", "𐐔", "وقال الوزير", "صباح اليوم", "the minister said", "и сказал", "हिंदी", "日本語",
        " ", " ", " ", "  ", "\t", "\u00A0", "\u3000", "\u2003", "\u2028", "\u0085", "\u1680", "\u200F", "\u200B", "\uFEFF", "\u00AD", "\u061C", "\u180E", "\uFE0F", "\u0640", "\u064B",
        "«", "»", "“", "”", "–", "، ", "؛", "\u065C", "\0",
    ];

    private static readonly string[] Spaces =
    [
        " ", "\t", "\u00A0", "\u3000", "\u2003", "\u2028", "\u0085", "\u1680", "\u200F", "\u200B", "\u2066", "\uFEFF", "\u00AD", "\u061C", "\u180E", "\uFE0F",
    ];

    private static readonly Gen<string> Line = Gen.Frequency((6, Gen.OneOf(Pieces)), (3, Gen.Int[1, 70].Select(Filling)))
        .Array[1, 25]
        .Select(string.Concat);

    private static readonly int[] Bounds = [2, 8, 20, 25, 26, 27, 40];

    private static readonly Condition[] Conditions =
    [
        .. Bounds.Select(static bound => new MeasureCondition(Measure.Words, Oracle.Comparison.Less, bound)),
        .. ((AffixPlace[])[AffixPlace.Start, AffixPlace.Anywhere, AffixPlace.End]).SelectMany(static place => (Condition[])
        [
            new AffixCondition(place, [.. Words.Select(static word => new Literal(word))]),
            new AffixCondition(place, [.. Words.Take(10).Select(static word => new Literal(word) { Stem = true })]),
            new AffixCondition(place, [.. Words.Where(static word => word.Length > 3).Select(static word => new Literal(word))]),
            new AffixCondition(place, [new Literal("لا")]),
            new AffixCondition(place, [.. Enumerable.Range(0, 70).Select(static number => new Literal($"word{number}")), new Literal("صباح")]),
        ]),
    ];

    private static readonly AgainstOracle[] Cases = [.. Conditions.Select(CaseOf)];

    [Fact]
    public void Conditions_hold_for_long_lines_as_they_are_defined() => Line.Array[1, 4].Select(static lines => string.Join('\n', lines)).Sample(
        static text =>
        {
            foreach (AgainstOracle engines in Cases)
            {
                engines.AssertSame(text);
            }
        },
        iter: 60);

    [Fact]
    public void White_space_and_marks_count_at_every_place_of_a_block()
    {
        // Around the ends of a block of 64, of UTF-16 or of UTF-8 with half of its letters in two bytes.
        string filling = Filling(150);
        int[] places = [0, 1, 2, .. Enumerable.Range(38, 12), .. Enumerable.Range(60, 8), .. Enumerable.Range(82, 10), .. Enumerable.Range(124, 8)];
        foreach (string space in Spaces)
        {
            string text = string.Join('\n', places.SelectMany(place => (string[])[filling.Insert(place, space), filling.Insert(place, " " + space + " ")]));
            foreach (AgainstOracle engines in Cases.Take(Bounds.Length))
            {
                engines.AssertSame(text);
            }
        }
    }

    [Fact]
    public void Malformed_bytes_count_as_the_replacement_character() => Gen.Frequency((8, Line.Select(Encoding.UTF8.GetBytes)), (2, Gen.Byte.Array[1, 4]), (2, Line.Select(static line => Encoding.UTF8.GetBytes(line)[..^1])))
        .Array[1, 4]
        .Select(static parts => parts.SelectMany(static part => part).ToArray())
        .Sample(
            static bytes =>
            {
                foreach (AgainstOracle engines in Cases)
                {
                    engines.AssertSame(bytes);
                }
            },
            iter: 40);

    /// <summary>Letters and spaces that move what follows to another place of its block.</summary>
    private static string Filling(int length) => string.Create(length, length, static (text, seed) =>
    {
        for (int index = 0; index < text.Length; index++)
        {
            text[index] = (index * 7 + seed) % 6 == 0 ? ' ' : (index + seed) % 2 == 0 ? 'ع' : 'q';
        }
    });

    private static AgainstOracle CaseOf(Condition condition) => new(new GrammarDefinition(
        "LongLines",
        [
            new LineDefinition("Yes", [new CaptureElement(null, CaptureKind.Text)], condition),
            new LineDefinition("Behind", [new CaptureElement(null, CaptureKind.Text), new LiteralElement([new Literal("up"), new Literal("لا")])]),
            new LineDefinition("No", [new CaptureElement(null, CaptureKind.Text)]),
        ],
        new LayoutDefinition("Main", new RepetitionExpression(
            new ChoiceExpression(
            [
                new FieldExpression("yes", new ReferenceExpression("Yes")),
                new FieldExpression("behind", new ReferenceExpression("Behind")),
                new FieldExpression("no", new ReferenceExpression("No")),
            ]),
            0,
            null)),
        []));
}
