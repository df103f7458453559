using NewsGrammar.Authoring.Drafting;

namespace NewsGrammar.Compiler.Tests.Drafting;

/// <summary>Pages as they come: one lacks a label, others have a menu, reported speech or a notice.</summary>
public class MessyPageTests
{
    private static readonly string[] Towns = ["الحي القديم", "المرفأ", "الوادي", "الضفة", "السوق", "المحطة", "الجسر"];

    [Fact]
    public void One_page_without_a_label_keeps_its_title()
    {
        string[] pages = [.. Towns.Select((town, number) =>
            $"خبر جديد من {town}\n{(number == 6 ? "" : $"باب: محليات {number}\n")}افتتح رئيس البلدية معرضا في {town}.\nويستمر المعرض أسبوعا في {town}.\n")];

        GrammarDraft draft = Drafts.Of(pages);

        Assert.Empty(draft.Misfits);
        Assert.Contains("    title: Paragraph\n    label1: Label1?\n    (body: Paragraph)+\n", draft.Text, StringComparison.Ordinal);
        using var document = Grammar.Compile(draft.Text).Parse(pages[6]);
        Assert.Equal("خبر جديد من الجسر", document.Root.Value("title").ToString());
    }

    [Fact]
    public void A_label_that_pages_lack_leaves_the_title_above_the_next_one()
    {
        string[] pages = [.. Enumerable.Range(1, 6).Select(static number =>
            $"Harbour news number {number}\n{(number == 4 ? "" : $"By Writer {(char)('A' + number)}\n")}Posted on: {number} May 2024\nThe harbour opened pier {number}.\nBoats came in all day.\n")];

        GrammarDraft draft = Drafts.Of(pages);

        Assert.Empty(draft.Misfits);
        Assert.Contains("    title: Paragraph\n    by: By?\n    published: Published?\n", draft.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Title_and_date_that_lack_together_come_together()
    {
        string[] pages = [.. Enumerable.Range(1, 6).Select(static number =>
            $"{(number > 3 ? "" : $"Harbour news number {number}\nPosted on: {number} May 2024\n")}The harbour opened pier {number} this morning.\nBoats came in all day.\n")];

        GrammarDraft draft = Drafts.Of(pages);

        Assert.Empty(draft.Misfits);
        Assert.Contains("    (title: Paragraph published: Published)?\n", draft.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("وأضاف:", "سنفتح المعرض غدا في")]
    [InlineData("She added:", "“We open tomorrow in")]
    public void A_line_that_announces_speech_is_prose(string speech, string said)
    {
        string[] pages = [.. Towns.Select(town => $"Headline of {town}\nThe hall opened today in {town}.\n{speech}\n{said} {town}.\nThis ended the day in {town}.\n")];

        GrammarDraft draft = Drafts.Of(pages);

        Assert.Empty(draft.Misfits);
        using var document = Grammar.Compile(draft.Text).Parse(pages[0]);
        Assert.Contains(
            $"  body:\n    - The hall opened today in {Towns[0]}.\n    - {speech}\n    - {said} {Towns[0]}.\n    - This ended the day in {Towns[0]}.\n",
            document.ToSnapshot(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_that_recurs_amid_the_body_keeps_its_words_and_heads_no_article()
    {
        string[] pages = [.. Towns.Select(static town => $"Headline of {town}\nThe hall opened today in {town}.\nThe background\nIt was built long ago in {town}.\nMany came to see {town}.\n")];

        GrammarDraft draft = Drafts.Of(pages);

        Assert.Empty(draft.Misfits);
        Assert.Contains("(body: Paragraph | theBackground: TheBackground)+", draft.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("layout ", draft.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Menu")]
    [InlineData("The Quay Post", "Home", "Town", "Sea", "Home | \"Top\" news | All: the rest")]
    public void A_menu_on_every_page_stands_above_the_title(params string[] menu)
    {
        string[] pages = [.. Enumerable.Range(1, 4).Select(number => $"{string.Join('\n', menu)}\nHeadline number {number}\nSome text {number} here.\nMore text {number} there.\nSource: AP{number}\n")];

        GrammarDraft draft = Drafts.Of(pages);

        Assert.Empty(draft.Misfits);
        Assert.Contains("?\n    title: Paragraph\n    (body: Paragraph)+\n    source: Source?\n", draft.Text, StringComparison.Ordinal);
        using var document = Grammar.Compile(draft.Text).Parse(pages[2]);
        Assert.Equal("Headline number 3", document.Root.Value("title").ToString());
    }

    [Theory]
    [InlineData("Source: AP\n© 2021 The Post. All rights reserved.")]
    [InlineData("© 2021")]
    public void Who_holds_the_rights_has_a_place_of_its_own(string end)
    {
        string[] pages = [.. Enumerable.Range(1, 3).Select(number => $"Headline number {number}\nSome text {number} here.\nMore text {number} there.\n{end}\n")];

        GrammarDraft draft = Drafts.Of(pages);

        Assert.Empty(draft.Misfits);
        Assert.EndsWith("    copyright: Copyright?\n", draft.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_in_two_places_heads_no_article()
    {
        string[] pages = [.. Enumerable.Range(1, 8).Select(static number =>
            $"Headline number {number}\nAuthor: Writer {number}\n{(number == 2 ? "Share\n" : "")}Some text {number} here.\nMore text {number} there.\n{(number == 5 ? "Share\nBy letter\n" : "")}Source: AP{number}\n")];

        GrammarDraft draft = Drafts.Of(pages);

        Assert.Empty(draft.Misfits);
        Assert.DoesNotContain("Embedded", draft.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The quay # was opened today by the people of the town.", true)]
    [InlineData("Another headline of #\nThe quay # was opened today by the people of the town.\nIt closes at # at night.", false)]
    public void An_article_below_a_heading_is_unsure_where_no_body_follows(string below, bool isUnsure)
    {
        string[] pages = [.. Enumerable.Range(1, 8).Select(number =>
            $"Headline number {number}\nSome text {number} here.\nMore text {number} there.\nSource: AP{number}\nRead also:\n{below.Replace("#", $"{number}", StringComparison.Ordinal)}\n")];

        GrammarDraft draft = Drafts.Of(pages);

        Assert.Empty(draft.Misfits);
        Assert.Contains("readAlso: Embedded", draft.Text, StringComparison.Ordinal);
        Assert.Equal(isUnsure, draft.Text.Contains("// unsure: whether an article stands there", StringComparison.Ordinal));
    }

    [Fact]
    public void Lines_without_a_place_are_told_in_a_comment()
    {
        string[] pages = [.. Enumerable.Range(1, 8).Select(static number =>
            number == 8 ? "Origin: Wire\nA paragraph below, and then once more:\nOrigin: Wire\n" : $"A first paragraph of page {number}, which is long.\nOrigin: Wire {number}")];

        GrammarDraft draft = Drafts.Of(pages);

        Assert.EndsWith("\n// Does not fit:\n//   8.txt:1: the layout has no place for this line: Origin: Wire\n", draft.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_with_digits_between_title_and_author_is_the_date()
    {
        string[] pages = [.. Enumerable.Range(1, 6).Select(static number =>
            $"Headline number {number}\n{number} May 2024\nAuthor: Writer {number}\nSome text {number} here.\nMore text {number} there.\n")];

        GrammarDraft draft = Drafts.Of(pages);

        Assert.Empty(draft.Misfits);
        Assert.Contains("    title: Paragraph\n    published: Paragraph   // unsure: whether it is the date\n    author: Author\n", draft.Text.Replace("Author?", "Author", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Labels_are_numbered_as_the_grammar_has_them()
    {
        string[] pages = [.. Towns.Select(static (town, number) =>
            $"خبر جديد من {town}\n{(number > 4 ? "" : $"باب: محليات {number}\n")}افتتح رئيس البلدية معرضا في {town}.\nويستمر المعرض أسبوعا في {town}.\nرقم الخبر: {number}\n")];

        GrammarDraft draft = Drafts.Of(pages);

        Assert.Empty(draft.Misfits);
        Assert.Contains("line Label1    = \"باب\" sep(\":\") ", draft.Text, StringComparison.Ordinal);
        Assert.Contains("line Label2    = \"رقم الخبر\" sep(\":\") ", draft.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_is_told_by_the_marks_that_the_pages_have()
    {
        string[] pages = [.. Enumerable.Range(1, 6).Select(static number =>
            $"{(number > 4 ? "" : $"Headline number {number}\n")}Some text {number} here.\nMore text {number} there.\n")];

        Assert.Contains("line Title     = text where first and not ends with \".\"   //", Drafts.Of(pages).Text, StringComparison.Ordinal);
    }
}
