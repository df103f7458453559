using System.Text;
using CsCheck;
using NewsGrammar.Tapes;

namespace NewsGrammar.Specs;

/// <summary>A tape that the caller lends may have served any text and any grammar before.</summary>
public sealed class TapeTests
{
    [Fact]
    public void A_reused_tape_gives_what_a_fresh_one_gives()
    {
        Gen.Select(Gen.OneOf([.. FixedGrammars.All]), Gen.Bool, ArbitraryText.Valid).Array[2, 6].Sample(
            static parses =>
            {
                var lent = new Tape();
                foreach ((FixedGrammar grammar, bool isUtf8, string text) in parses)
                {
                    Reading fresh = Read(grammar, isUtf8, text, new Tape());
                    Assert.Equal(fresh, Read(grammar, isUtf8, text, lent));
                    Assert.Equal(fresh, Read(grammar, isUtf8, text, null));
                }
            },
            iter: 400);
    }

    private static Reading Read(FixedGrammar grammar, bool isUtf8, string text, Tape? tape) => isUtf8
        ? Reading.Of<byte>(grammar.Generated.ParseUtf8, Encoding.UTF8.GetBytes(text), tape)
        : Reading.Of(grammar.Interpreter.Parse, text, tape);
}
