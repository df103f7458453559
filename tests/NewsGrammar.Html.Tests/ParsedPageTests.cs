using NewsGrammar.Views;

namespace NewsGrammar.Html.Tests;

/// <summary>A page goes through a parser as it is.</summary>
public sealed class ParsedPageTests
{
    private static readonly Grammar Grammar = Grammar.Compile("""
        grammar Page
        import "page"
        line Shown     = text where heading == 1
        line Paragraph = text where paragraph and not menu
        line Other     = text
        document Page = title: MetaTitle? (authors: MetaAuthor)* (shown: Shown | body: Paragraph | Other)*
        """);

    [Fact]
    public void Text_and_marks_reach_the_grammar()
    {
        using HtmlPage page = HtmlPage.Read("""
            <html lang=en><head><meta property="og:title" content="Bridge: it opens"><meta name=author content="A. Writer">
            <meta name=author content="https://post.example/writer"></head><body><nav><p>Home</p></nav><h1>Bridge opens</h1><p>It carries two thousand.</p>
            <div>12:30</div></body></html>
            """);
        using ParsedDocument<char> document = Grammar.Parse(page);
        Assert.Equal(
            """
            Page
              title: Bridge: it opens
              authors:
                - A. Writer
              shown:
                - Bridge opens
              body:
                - It carries two thousand.
            repairs: 0

            """,
            document.ToSnapshot());
    }

    [Fact]
    public void Parsing_a_page_allocates_nothing()
    {
        using HtmlPage page = HtmlPage.Read("<head><meta property='og:title' content=A></head><h1>A</h1>" + string.Concat(Enumerable.Repeat("<p>B</p>", 200)));
        for (int run = 0; run < 3; run++)
        {
            Grammar.Parse(page).Dispose();
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        Grammar.Parse(page).Dispose();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
