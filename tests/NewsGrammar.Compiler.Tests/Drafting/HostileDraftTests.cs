using CsCheck;
using NewsGrammar.Authoring.Drafting;

namespace NewsGrammar.Compiler.Tests.Drafting;

public class HostileDraftTests
{
    private static readonly string[] Lines =
    [
        "Source: City Wire", "Tags: a, b", "Parse: x", "Article: y", "grammar: z", "line", "Read also", "• item", "- item", "1. item",
        "المصدر: وكالة", "إقرأ أيضا", "مقالات مشابهة", "ـ: x", "\ud800: x", "a\"b: c", "\\: x", "By someone", "", "::", "* * *", "***", "(more)", "\"", "\\", "\u200f\u200f", "AA", "12.03.2024", "Town – Agency", "A sentence of more words than a title has.",
    ];

    private static readonly Gen<string> Line = Gen.OneOf(Gen.Int[0, Lines.Length - 1].Select(static index => Lines[index]), Gen.String);

    public static TheoryData<string> Texts() => new(
        "",
        "\n\n \n",
        "one line",
        "\0\u0001\ud800\udfff\ufffd\0",
        "Source:",
        "• only\n• bullets",
        "المصدر: أ\nالمصدر: ب\nالمصدر: ج\n",
        "إقرأ أيضا\nإقرأ أيضا\nمقالات مشابهة",
        string.Concat(Enumerable.Repeat("the same line\n", 20_000)),
        string.Concat(Enumerable.Repeat("Source: the same\n", 20_000)),
        new string('a', 1_000_000),
        string.Concat(Enumerable.Range(0, 2_000).Select(static number => $"Label {number}: value\n")));

    [Theory]
    [MemberData(nameof(Texts))]
    public void One_such_page(string text) => Drafts.Of(text);

    [Theory]
    [MemberData(nameof(Texts))]
    public void Several_such_pages(string text) => Drafts.Of(text, text, text[..(text.Length / 2)]);

    [Fact]
    public void A_hundred_thousand_lines() => Drafts.Of(string.Concat(Enumerable.Repeat("Some words\nSource: x\n", 50_000)), "Source: y");

    [Fact]
    public void Labels_named_like_what_the_draft_itself_declares()
    {
        const string Page = "A title\nA paragraph of the page, of many more words.\nParagraph: a\nBullet: b\nBody: c\nDrafted: d\nModel: e\nLine: f\nToString: g";

        GrammarDraft draft = Drafts.Of(Page, Page.Replace(": ", ": x", StringComparison.Ordinal));

        Assert.Empty(draft.Misfits);
    }

    [Fact]
    public void Any_pages_give_a_grammar() => Line.Array[0, 12].Select(static lines => string.Join('\n', lines)).Array[1, 4].Sample(
        static pages => { Drafts.Of(pages); },
        iter: 150);

    /// <summary>From ten pages on, what recurs and what has a shape is looked for as well.</summary>
    [Fact]
    public void Any_ten_pages_give_a_grammar() => Line.Array[0, 8].Select(static lines => string.Join('\n', lines)).Array[10, 14].Sample(
        static pages => { Drafts.Of(pages); },
        iter: 60);
}
