namespace NewsGrammar.Docs.Tests;

/// <summary>The README's snapshot test is the one of the example project.</summary>
public sealed class SnapshotExampleTests
{
    [Fact]
    public void Example_is_run() => Assert.Equal(
        Assert.Single(Markdown.BlocksOf("README.md"), static block => block.Heading == "Test what comes out").Text,
        Repository.Read("examples/SnapshotTests/PageTests.cs"));
}
