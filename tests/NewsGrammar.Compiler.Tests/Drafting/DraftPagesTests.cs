using System.Globalization;
using NewsGrammar.Authoring.Drafting;

namespace NewsGrammar.Compiler.Tests;

public sealed class DraftPagesTests
{
    [Theory]
    [InlineData(1 << 20, 16)]
    [InlineData(100, 1_000)]
    public void Early_and_late_pages_are_kept_alike_whatever_room_there_is(int units, int kept)
    {
        const int Count = 4_000;
        string text = new('x', units);
        var pages = new DraftPages();
        for (int page = 0; page < Count; page++)
        {
            pages.Add(new DraftSample(page.ToString(CultureInfo.InvariantCulture), text));
        }

        Assert.Equal((Count, kept), (pages.Count, pages.Kept.Count));
        Assert.InRange(pages.Kept.Average(static page => int.Parse(page.Path, CultureInfo.InvariantCulture)), Count * 0.3, Count * 0.7);
    }
}
