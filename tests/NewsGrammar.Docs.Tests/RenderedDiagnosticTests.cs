using NewsGrammar.Compiler;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Docs.Tests;

/// <summary>The rendered diagnostic on the page of diagnostics is what the compiler says about the grammar above it.</summary>
public sealed class RenderedDiagnosticTests
{
    [Fact]
    public void Rendered_diagnostic_is_the_real_one()
    {
        CodeBlock[] blocks = [.. Markdown.BlocksOf("docs/diagnostics.md").Take(2)];
        var source = new SourceText("site.newsgrammar", blocks[0].Text);
        Diagnostic diagnostic = Assert.Single(GrammarCompiler.Compile(source).Diagnostics);

        Assert.Equal("console", blocks[1].Language);
        Assert.Equal(DiagnosticRenderer.Plain.Render(diagnostic, source), blocks[1].Text);
    }
}
