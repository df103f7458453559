using Snapshooter.Xunit;

namespace Reader.Tests;

public sealed class PageTests
{
    [Fact]
    public void Page_is_read_as_before()
    {
        using var article = Wire.Parse(File.ReadAllText("page.txt"));

        Snapshot.Match(article.ToSnapshot());
    }
}
