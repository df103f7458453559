namespace NewsGrammar.Oracle.Tests;

public class FoldingTests
{
    [Theory]
    [InlineData("المَصْدَرُ", "المصدر")]
    [InlineData("المصـــدر", "المصدر")]
    [InlineData("إقرأ أيضاً", "اقرا ايضا")]
    [InlineData("آٱ", "اا")]
    [InlineData("علی على", "علي علي")]
    [InlineData("کتابة", "كتابه")]
    [InlineData("Straße ΣΑΣ", "straße σασ")]
    [InlineData("ς", "σ")]
    [InlineData("café", "café")]
    [InlineData(" a \u00A0\u200F\u3000 b\t", "a b")]
    [InlineData("a\u00ADb\u200Dc\uFE0F", "abc")]
    [InlineData("ﻻ ﷲ ﬁ", "لا الله fi")]
    [InlineData("Ｎｏ．", "no.")]
    [InlineData("\u06DD\u06E9", "\u06DD\u06E9")]
    [InlineData("\uD800A", "\uD800a")]
    [InlineData("٣4", "٣4")]
    public void Text_folds(string text, string folded) => Assert.Equal(folded, Folding.Fold(text));
}
