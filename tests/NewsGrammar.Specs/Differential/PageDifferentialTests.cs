using System.Text;
using CsCheck;
using NewsGrammar.Compiler;
using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.Compiler.Text;
using NewsGrammar.Marks;
using NewsGrammar.Oracle;

namespace NewsGrammar.Specs;

/// <summary>Random grammars that ask what lines were on their page, and random pages, read by the engines and by the oracle.</summary>
public sealed class PageDifferentialTests
{
    private const int Cases = 4000;
    private const int GeneratedGrammars = 40;
    private const int MaxLines = 8;

    private static readonly GenerationOptions Options = new() { Marks = true };

    private static readonly Gen<PageCase> Pages = OracleGen.Cases(Options)
        .SelectMany(static sample => OracleGen.PageLines(MaxLines).Select(lines => new PageCase(sample, lines)));

    [Fact]
    public void The_interpreter_agrees_with_the_oracle() => Pages.Sample(
        static page => AssertAgrees(page, Engine.Interpreting(new Grammar(Compile(page.Sample.Grammar)))),
        iter: Cases);

    [Fact]
    public void Generated_code_agrees_with_the_oracle() => Pages.Array[GeneratedGrammars].Sample(
        static pages =>
        {
            var generated = GeneratedEngines.Compile([.. pages.Select(static page => Compile(page.Sample.Grammar))]);
            foreach ((int number, PageCase page) in pages.Index())
            {
                AssertAgrees(page, generated[number]);
            }
        },
        iter: 1,
        threads: 1,
        print: static pages => $"{pages.Length} pages");

    private static void AssertAgrees(PageCase page, Engine engine)
    {
        string text = page.Sample.Text;
        LineMarks[] marks = [.. page.Lines.Select(ToMarks)];
        string expected = Comparison.Of(ReferenceReader.Read(page.Sample.Grammar, text, page.Lines));
        Assert.Equal(expected, Comparison.OfPage(engine.ParsePage, new MarkedText<char>(text, marks)));
        Assert.Equal(expected, Comparison.OfPage(engine.ParsePageUtf8, new MarkedText<byte>(Encoding.UTF8.GetBytes(text), marks)));
    }

    private static LineMarks ToMarks(PageLine line) => new(
        line.Words.Aggregate(LineMark.None, static (marks, word) => marks | Enum.Parse<LineMark>(word, ignoreCase: true)),
        line.Heading ?? 0,
        line.Links);

    private static CompiledGrammar Compile(GrammarDefinition grammar)
    {
        GrammarCompilation compilation = GrammarCompiler.Compile(new SourceText("random.newsgrammar", grammar.ToGrammarText()));
        return compilation.Grammar ?? throw new GrammarException(compilation.Diagnostics);
    }

    private sealed record PageCase(OracleCase Sample, IReadOnlyList<PageLine> Lines)
    {
        public override string ToString() => Sample + string.Join('\n', Lines.Select(ToMarks));
    }
}
