namespace NewsGrammar.Docs.Tests;

/// <summary>The C# in the documents compiles against the library and the parser of the site pack.</summary>
public sealed class CSharpBlockTests
{
    public static TheoryData<CodeBlock> Blocks() => [.. Markdown.AllBlocks.Where(static block => block.Language == "csharp")];

    [Theory]
    [MemberData(nameof(Blocks), DisableDiscoveryEnumeration = true)]
    public void Block_compiles(CodeBlock block) =>
        Assert.Empty(CSharp.MistakesIn(block.Text));
}
