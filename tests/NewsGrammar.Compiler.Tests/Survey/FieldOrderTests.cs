using NewsGrammar.Authoring.Survey;

namespace NewsGrammar.Compiler.Tests.Survey;

/// <summary>Layouts as they are shown.</summary>
public class FieldOrderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a a a", "a+")]
    [InlineData("t b b h b h b b b s", "t (b+ h)+ b+ s")]
    [InlineData("h b h b b", "(h b+)+")]
    [InlineData("q a q a q a x", "(q a)+ x")]
    [InlineData("a b c a b c", "(a b c)+")]
    [InlineData("a b c d e a b c d e", "a b c d e a b c d e")]
    public void What_repeats_stands_once(string fields, string shown) =>
        Assert.Equal(shown, string.Join(' ', FieldOrder.Shortened(fields.Split(' ', StringSplitOptions.RemoveEmptyEntries))));
}
