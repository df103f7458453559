using NewsGrammar.Authoring.Survey;

namespace NewsGrammar.Compiler.Tests.Survey;

/// <summary>Counting layouts in bounded memory: what is kept is counted, no bytes are.</summary>
public class LayoutCountsTests
{
    [Fact]
    public void What_is_kept_does_not_grow_with_the_layouts()
    {
        var counts = new LayoutCounts();
        for (int page = 0; page < 20_000; page++)
        {
            counts.Add(page % 10 == 0 ? ["title", "body+"] : Distinct(page), $"page {page}");
            Assert.InRange(counts.Units, 0, LayoutCounts.MaxUnits);
        }

        Assert.Equal(18_001, counts.Distinct);
        LayoutTally most = counts.Kept.MaxBy(static layout => layout.Count)!;
        Assert.Equal((2_000, "title body+"), (most.Count, string.Join(' ', most.Fields!)));
    }

    [Fact]
    public void Counts_of_parts_add_up_to_those_of_all()
    {
        var all = new LayoutCounts();
        var sum = new LayoutCounts();
        for (int part = 0; part < 6; part++)
        {
            var counts = new LayoutCounts();
            for (int page = 0; page < 3_000; page++)
            {
                IReadOnlyList<string> fields = Distinct(page % 2 == 0 ? page / 500 : (part * 3_000) + page);
                counts.Add(fields, $"{part} {page}");
                all.Add(fields, $"{part} {page}");
            }

            sum.Add(counts);
            Assert.InRange(sum.Units, 0, LayoutCounts.MaxUnits);
        }

        Assert.Equal(all.Distinct, sum.Distinct);
        Assert.Equal(Top(all), Top(sum));

        static IEnumerable<long> Top(LayoutCounts counts) => counts.Kept.Select(static layout => layout.Count).OrderDescending().Take(6);
    }

    [Fact]
    public void Beyond_the_layouts_that_are_told_apart_pages_are_counted_together()
    {
        var counts = new LayoutCounts();
        for (int page = 0; page < LayoutCounts.MaxLayouts + 10; page++)
        {
            counts.Add([$"{page}"], "");
        }

        Assert.Equal((LayoutCounts.MaxLayouts, 10), (counts.Distinct, counts.Others));
    }

    /// <summary>A layout of twenty fields that says its number by which of two each is.</summary>
    private static IReadOnlyList<string> Distinct(int number) =>
        [.. Enumerable.Range(0, 20).Select(place => (number >> place & 1) == 0 ? "heading" : "(heading body+ heading body+)+")];
}
