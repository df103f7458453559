using System.Globalization;
using System.Text;
using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Compiler.Tests;

/// <summary>The table of characters that end sentences.</summary>
public sealed class SentenceTerminalTests
{
    [Fact]
    public void It_holds_as_many_characters_as_Unicode_16_has() =>
        Assert.Equal(170, Enumerable.Range(0, 0x110000).Count(SentenceTerminals.Contains));

    [Fact]
    public void All_of_them_are_punctuation()
    {
        IEnumerable<UnicodeCategory> categories = Enumerable.Range(0, 0x110000)
            .Where(static codePoint => SentenceTerminals.Contains(codePoint) && Rune.IsValid(codePoint))
            .Select(static codePoint => Rune.GetUnicodeCategory(new Rune(codePoint)))
            .Where(static category => category != UnicodeCategory.OtherNotAssigned)
            .Distinct();

        Assert.Equal([UnicodeCategory.OtherPunctuation], categories);
    }
}
