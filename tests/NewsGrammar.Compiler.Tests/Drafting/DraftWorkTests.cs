using System.Text;
using NewsGrammar.Authoring.Drafting;
using NewsGrammar.Authoring.Pages;

namespace NewsGrammar.Compiler.Tests.Drafting;

/// <summary>
/// Drafting from a page of angle brackets and letters, which looks like tags that never end, costs a fixed amount of work a unit. Work is
/// counted in bytes that are allocated and in how much of a file its kind is told by, so that no clock decides.
/// </summary>
public sealed class DraftWorkTests
{
    /// <summary>The line as a string, its start, its value: three copies of two bytes a unit at most.</summary>
    private const int MostBytesAUnit = 3 * sizeof(char);

    /// <summary>What a page of a few units takes: the grammars that are drafted and compiled.</summary>
    private const int BytesOfAnyDraft = 1 << 20;

    /// <summary>The bytes that tell whether a file is HTML.</summary>
    private const int HtmlStart = 1024;

    /// <summary>The bytes that tell whether a file is binary.</summary>
    private const int BinaryStart = 8192;

    [Theory]
    [InlineData("<a")]
    [InlineData("<b ")]
    [InlineData("x<")]
    [InlineData("<")]
    public void A_draft_takes_a_fixed_number_of_bytes_a_unit(string part)
    {
        Allocated(part, 10);
        foreach (int parts in new[] { 10, 1_000, 100_000, 800_000 })
        {
            long bytes = Allocated(part, parts);

            long units = (long)part.Length * parts;
            Assert.True(bytes <= BytesOfAnyDraft + (MostBytesAUnit * units), $"{units} units took {bytes} bytes.");
        }
    }

    [Theory]
    [InlineData("<a")]
    [InlineData("<b ")]
    [InlineData("<")]
    public void Tags_beyond_the_first_kilobyte_are_not_looked_for(string part)
    {
        string before = string.Concat(Enumerable.Repeat(part, (HtmlStart / part.Length) + 1));

        Assert.Null(NoText.KindOf(Encoding.UTF8.GetBytes(before + "<html><body>")));
        Assert.NotNull(NoText.KindOf(Encoding.UTF8.GetBytes(before[..(HtmlStart / 2)] + "<html><body>" + before)));
    }

    [Fact]
    public void Control_characters_beyond_the_first_eight_are_not_counted()
    {
        byte[] page = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<a", BinaryStart)));
        Array.Clear(page, BinaryStart, BinaryStart);
        Assert.Null(NoText.KindOf(page));

        Array.Clear(page, BinaryStart / 2, BinaryStart);
        Assert.NotNull(NoText.KindOf(page));
    }

    private static long Allocated(string part, int parts)
    {
        string page = "Text. " + string.Concat(Enumerable.Repeat(part, parts));
        long before = GC.GetAllocatedBytesForCurrentThread();
        GrammarDrafter.Draft("Site", [new DraftSample("page.txt", page)]);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
