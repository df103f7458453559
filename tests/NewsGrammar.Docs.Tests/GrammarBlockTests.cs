using NewsGrammar.Compiler;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Files;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Docs.Tests;

/// <summary>
/// The grammars in the documents. A block tagged with a code must trigger it; any other compiles without a word. A block
/// of text with a result below it is parsed by the grammar above it.
/// </summary>
public sealed class GrammarBlockTests
{
    public static TheoryData<CodeBlock> Grammars() =>
        [.. Markdown.AllBlocks.Where(static block => block.Language == "newsgrammar" && (block.Tag.Length == 0 || block.IsFile))];

    public static TheoryData<CodeBlock> FaultyGrammars() =>
        [.. Markdown.AllBlocks.Where(static block => block.Language == "newsgrammar" && block.Tag.Length > 0 && !block.IsFile)];

    public static TheoryData<CodeBlock> Results() => [.. Markdown.AllBlocks.Where(IsResult)];

    [Theory]
    [MemberData(nameof(Grammars), DisableDiscoveryEnumeration = true)]
    public void Grammar_compiles(CodeBlock block) => Assert.Empty(DiagnosticsOf(block));

    [Theory]
    [MemberData(nameof(FaultyGrammars), DisableDiscoveryEnumeration = true)]
    public void Faulty_grammar_triggers_its_code(CodeBlock block) =>
        Assert.Contains(block.Tag, DiagnosticsOf(block).Select(static diagnostic => diagnostic.Id));

    [Theory]
    [MemberData(nameof(Results), DisableDiscoveryEnumeration = true)]
    public void Text_gives_its_result(CodeBlock block)
    {
        CodeBlock[] above = [.. Markdown.AllBlocks.Where(other => other.Document == block.Document && other.Line < block.Line)];
        CodeBlock grammar = above.Last(static other => other.Language == "newsgrammar" && other.Tag.Length == 0);
        CodeBlock text = above[^1];
        Assert.Equal("text", text.Language);

        using var document = Grammar.Compile(grammar.Text).Parse(text.Text);

        Assert.Equal(block.Text, document.ToSnapshot());
    }

    [Fact]
    public void Every_text_has_its_result()
    {
        foreach ((CodeBlock block, CodeBlock next) in Markdown.AllBlocks.Zip(Markdown.AllBlocks.Skip(1)))
        {
            Assert.True(block.Language != "text" || block.IsFile || IsResult(block) || IsResult(next), $"{block}: a result is missing below the text");
        }
    }

    private static bool IsResult(CodeBlock block) => block is { Language: "text", Tag: "result" };

    /// <summary>A comment <c>// file: name</c> begins another file, which the grammar above it may name.</summary>
    private static IReadOnlyList<Diagnostic> DiagnosticsOf(CodeBlock block)
    {
        string[] files = ("example.newsgrammar\n" + block.Text).Split("// file: ");
        SourceText[] sources = [.. files.Select(static file => file.Split('\n', 2)).Select(static file => new SourceText(file[0], file[1]))];
        return GrammarCompiler.Compile(sources[0], new GrammarFileSet(sources)).Diagnostics;
    }
}
