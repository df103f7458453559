using System.Text;
using CsCheck;
using NewsGrammar.Oracle;
using NewsGrammar.Views;

namespace NewsGrammar.Specs;

/// <summary>
/// Engines look for the delimiters of lists 64 units at a time, and find the items of a field once for all objects that have it. Wherever
/// a delimiter stands, and whatever else shares bytes with one, the items are those that the definition gives, in each object its own.
/// </summary>
[Trait("InstructionSets", "Every")]
public sealed class ItemCutTests
{
    private const int Block = 64;

    private static readonly string[] Delimiters = ["،", ",", ";", "؛", "#", "•", "|"];

    // Letters that share their first, middle or last byte with a delimiter: U+0622, U+060D, U+20AC, U+2020, U+2062, U+080C, U+00A2.
    private static readonly Gen<string> Piece = Gen.Frequency(
        (4, Gen.OneOf(Delimiters)),
        (6, Gen.OneOf("a", "بيت", "آ", "\u060D", "€", "†", "\u2062", "\u080C", "¢", "中", "😀")),
        (3, Gen.OneOf(" ", "  ", "\u00A0", "\u200F", "\u061C", "\t")));

    private static readonly Gen<string> Value = Gen.Frequency((3, Piece.Array[0, 12]), (1, Piece.Array[20, 90])).Select(string.Concat);

    private static readonly GrammarDefinition Grammar = new(
        "Items",
        [
            new LineDefinition("Words", [new LiteralElement([new Literal("Words")]), new SeparatorElement(), new CaptureElement("words", CaptureKind.List)]),
            new LineDefinition("Title", [new CaptureElement(null, CaptureKind.Text)]),
        ],
        new LayoutDefinition("Main", new RepetitionExpression(new FieldExpression("entries", new ReferenceExpression("Entry")), 0, null)),
        [
            new LayoutDefinition("Entry", new SequenceExpression(
            [
                new FieldExpression("title", new ReferenceExpression("Title")),
                new RepetitionExpression(new FieldExpression("words", new ReferenceExpression("Words")), 0, 2),
            ])),
        ]);

    private static readonly AgainstOracle Engines = new(Grammar);

    [Fact]
    public void A_delimiter_is_found_at_every_place_of_a_block()
    {
        foreach (string delimiter in Delimiters)
        {
            for (int place = 0; place <= (2 * Block) + 2; place++)
            {
                Engines.AssertSame($"title\nWords: {new string('a', place)}{delimiter}b{delimiter} ");
                Engines.AssertSame($"title\nWords: {new string('a', place)}{delimiter}b\n{new string('c', Block)}");
            }
        }
    }

    [Fact]
    public void Items_are_those_that_the_definition_gives() => Value.Array[1, 6].Sample(static values =>
    {
        var text = new StringBuilder();
        for (int entry = 0; entry < values.Length; entry++)
        {
            text.Append(entry % 3 == 1 ? "" : "title\n").Append("Words: ").Append(values[entry]).Append('\n');
        }

        Engines.AssertSame(text.ToString());
    });

    [Fact]
    public void Each_object_has_its_own_items_in_whatever_order_they_are_read()
    {
        const string text = "one\nWords: a, b\nWords: c\ntwo\nthree\nWords: d; e, f";
        using ParsedDocument<char> document = Engines.Engine.Parse(text, null);
        for (int round = 0; round < 2; round++)
        {
            Assert.Equal([["d", "e", "f"], [], ["a", "b", "c"]], EntriesOf(document).Reverse());
            Assert.Equal([["a", "b", "c"], [], ["d", "e", "f"]], EntriesOf(document));
        }
    }

    private static string[][] EntriesOf(ParsedDocument<char> document)
    {
        var entries = new List<string[]>();
        foreach (LayoutView<char> entry in document.Root.Layouts("entries"))
        {
            ValueSequence<char> words = entry.Items("words");
            Assert.Equal(words.Count, words.ToArray().Length);
            entries.Add(words.ToArray());
        }

        return [.. entries];
    }
}
