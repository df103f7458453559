using System.Text;
using CsCheck;
using NewsGrammar.Views;

namespace NewsGrammar.Specs;

/// <summary>
/// Lines are found in blocks of 64 units, by vectors as wide as the machine has them. Whatever the width, they are the
/// lines that a loop finds, at every alignment and for every length around a block.
/// </summary>
[Trait("InstructionSets", "Every")]
public sealed class LineCutTests
{
    private const int Block = 64;

    /// <summary>So many units are scanned before their lines are taken.</summary>
    private const int Piece = 1 << 14;

    // Line feeds, what a narrowed comparison could take for one, and what is trimmed.
    private static readonly Gen<char> Unit = Gen.Frequency(
        (4, Gen.Const('\n')), (8, Gen.Const('a')), (1, Gen.OneOf('\u0A0A', '\u010A', '\u0A00', '\u000B', '\u008A', '\r', ' ', '\0')));

    [Fact]
    public void Lines_of_any_length_are_cut_as_a_loop_cuts_them() =>
        Gen.Select(Gen.Frequency((7, Gen.Int[0, 4 * Block]), (1, Gen.Int[Piece - Block, Piece + (2 * Block)])), Gen.Int[0, Block]).SelectMany(static (length, offset) =>
                Unit.Array[offset + length].Select(units => (Text: new string(units), offset)))
            .Sample(static (text, offset) => AssertCut(text, offset), iter: 4_000);

    [Fact]
    public void A_line_feed_is_found_at_every_place()
    {
        for (int length = 1; length <= (2 * Block) + 2; length++)
        {
            for (int place = 0; place < length; place++)
            {
                AssertCut(new string('a', place) + '\n' + new string('a', length - place - 1), offset: length % 7);
            }
        }
    }

    /// <summary>Reads a text that begins somewhere within a larger one, so that its alignment varies.</summary>
    private static void AssertCut(string whole, int offset)
    {
        offset = Math.Min(offset, whole.Length);
        string text = whole[offset..];
        int before = Encoding.UTF8.GetByteCount(whole.AsSpan(0, offset));
        string expected = Loop(text);
        Engine engine = FixedGrammars.ArabKhabar.Interpreter;
        Assert.Equal(expected, Lines(engine.Parse(whole.AsSpan(offset), null)));
        Assert.Equal(expected, Lines(engine.ParseUtf8(Encoding.UTF8.GetBytes(whole).AsSpan(before), null)));
    }

    private static string Loop(string text)
    {
        var lines = new StringBuilder();
        int number = 1;
        var line = new StringBuilder();
        foreach (char unit in text + '\n')
        {
            if (unit != '\n')
            {
                line.Append(unit);
                continue;
            }

            string trimmed = line.ToString().Trim('\u000B', '\r', ' ');
            lines.Append(trimmed.Length > 0 ? $"{number} {trimmed}\n" : "");
            number++;
            line.Clear();
        }

        return lines.ToString();
    }

    private static string Lines<TUnit>(ParsedDocument<TUnit> document)
        where TUnit : unmanaged
    {
        using (document)
        {
            var lines = new StringBuilder();
            foreach (ParsedLine<TUnit> line in document.Lines)
            {
                lines.Append(line.Number).Append(' ').Append(UnitText.Of(line.Text)).Append('\n');
            }

            return lines.ToString();
        }
    }
}
