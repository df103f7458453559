using NewsGrammar.Sites;
using NewsGrammar.Tapes;
using NewsGrammar.Views;

namespace NewsGrammar.Specs;

/// <summary>Views that are used in a way that would read what is none of theirs: an exception says so.</summary>
public sealed class MisuseTests
{
    private static readonly Grammar Page = Grammar.Compile("""
        grammar Page
        line Title = text where first
        line By    = "By" sep author:text "," city:text
        line Tags  = "Tags" sep tags:list
        line Text  = text
        layout Box = box: Text+
        document All = title: Title (by: By)* tags: Tags? (boxes: Box)? (body: Text)*
        """);

    private static readonly string Text = "Title\nBy: Ada, Rome\nBy: Bo, Oslo\nTags: a, b, c\none\ntwo\nBy: late, here";

    /// <summary>Walks through a part of a result and disposes of the result at the first step.</summary>
    public static TheoryData<string> Walks => ["values", "items", "captures", "objects", "lines", "segments", "repairs"];

    [Theory]
    [MemberData(nameof(Walks))]
    public void A_walk_ends_with_its_result(string walk)
    {
        Assert.Throws<ObjectDisposedException>(() => Walk(Page.Parse(Text), walk));
        Assert.Throws<ObjectDisposedException>(() => Walk(Page.Parse(Text, new Tape()), walk));
    }

    [Fact]
    public void A_result_on_a_lent_tape_ends_when_it_is_disposed_of()
    {
        Assert.Throws<ObjectDisposedException>(static () =>
        {
            ParsedDocument<char> document = Page.Parse(Text, new Tape());
            document.Dispose();
            _ = document.Fits;
        });
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(int.MaxValue)]
    public void A_rule_has_no_further_captures(int capture)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => _ = Page.Parse(Text).Root.Captures(1).Value(capture).Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => _ = Page.Parse(Text).Root.Captures(1).Has(capture));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(5)]
    [InlineData(int.MaxValue)]
    public void A_layout_has_no_further_fields(int field)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => _ = Page.Parse(Text).Root.Has(field));
        Assert.Throws<ArgumentOutOfRangeException>(() => _ = Page.Parse(Text).Root.Value(field).Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => _ = Page.Parse(Text).Root.Layout(field).Has(0));
    }

    [Fact]
    public void A_host_longer_than_any_is_none()
    {
        var table = new SiteTable<string>(("example.com", "found"));

        Assert.True(table.TryFind(string.Concat(Enumerable.Repeat("a.", 121)) + "example.com", out _)); // 253 characters
        Assert.False(table.TryFind(string.Concat(Enumerable.Repeat("a.", 1_000_000)) + "example.com", out _));
        Assert.False(table.TryFind(new string('م', 1_000_000) + ".example.com", out _));
    }

    /// <summary>One text of a size that nobody meets again leaves nothing behind.</summary>
    [Fact]
    public void The_pool_keeps_no_huge_tape()
    {
        Grammar lines = Grammar.Compile("grammar Lines\nline Line = text\ndocument All = (line: Line)*\n");
        lines.Parse(string.Concat(Enumerable.Repeat("a\n", 600_000))).Dispose(); // of 32 bytes each

        Tape tape = TapePool.Rent();
        Assert.InRange(tape.Bytes, 0, 16 << 20);
        TapePool.Return(tape);
    }

    private static void Walk(ParsedDocument<char> document, string walk)
    {
        switch (walk)
        {
            case "values":
                foreach (ReadOnlySpan<char> _ in document.Root.Layout(3).Values(0))
                {
                    document.Dispose();
                }

                break;
            case "items":
                foreach (ReadOnlySpan<char> _ in document.Root.Items(2))
                {
                    document.Dispose();
                }

                break;
            case "captures":
                foreach (CaptureView<char> _ in document.Root.AllCaptures(1))
                {
                    document.Dispose();
                }

                break;
            case "objects":
                foreach (LayoutView<char> box in document.Root.Layouts(3))
                {
                    document.Dispose();
                    _ = box.Has(0);
                }

                break;
            case "lines":
                foreach (ParsedLine<char> _ in document.Lines)
                {
                    document.Dispose();
                }

                break;
            case "segments":
                foreach (Segment<char> _ in document.Segments)
                {
                    document.Dispose();
                }

                break;
            case "repairs":
                foreach (Repair<char> _ in document.Repairs)
                {
                    document.Dispose();
                }

                break;
        }
    }
}
