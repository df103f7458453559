namespace NewsGrammar.Docs.Tests;

/// <summary>The README's snapshot test is one of the tests of the site pack.</summary>
public sealed class SnapshotExampleTests
{
    [Fact]
    public void Example_is_run() => Assert.Equal(
        Assert.Single(Markdown.BlocksOf("README.md"), static block => block.Heading == "Test what comes out").Text,
        Repository.Read("tests/NewsGrammar.SitePack.Tests/PageTests.cs"));
}
