using System.Text;
using NewsGrammar.Compiler;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Docs.Tests;

/// <summary>Each diagnostic has a page with an example that triggers it, and the page of diagnostics lists them all.</summary>
public sealed class DiagnosticsPageTests
{
    private const string List = "docs/diagnostics.md";

    /// <summary>The code whose example would take pages; <see cref="Deep_layouts_trigger_their_code"/> has it.</summary>
    private static readonly string WithoutExample = DiagnosticDescriptors.LayoutsTooDeep.Id;

    /// <summary>The code whose example would take many files; the corpus of bad grammars has it.</summary>
    private static readonly string WithoutFiles = DiagnosticDescriptors.ImportsTooDeep.Id;

    /// <summary>The codes that only builds report; the tests of the generator and of the packages have them.</summary>
    private static readonly string[] OfBuilds =
        [DiagnosticDescriptors.DuplicateGrammar.Id, DiagnosticDescriptors.RefusedNamespace.Id, DiagnosticDescriptors.OlderFramework.Id];

    public static TheoryData<string> Codes() => [.. DiagnosticDescriptors.All.Select(static descriptor => descriptor.Id)];

    [Fact]
    public void List_has_the_codes_in_their_order() =>
        Assert.Equal(
            DiagnosticDescriptors.All.Select(static descriptor => $"- [{descriptor.Id}: {descriptor.Title}]({PageOf(descriptor.Id)["docs/".Length..]})"),
            Markdown.ProseOf(List).Select(static line => line.Text).Where(static line => line.StartsWith("- ", StringComparison.Ordinal)));

    [Fact]
    public void Pages_are_those_of_the_codes() =>
        Assert.Equal(
            DiagnosticDescriptors.All.Select(static descriptor => PageOf(descriptor.Id)).Order(StringComparer.Ordinal),
            Repository.Documents.Where(static document => document.StartsWith("docs/diagnostics/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Page_has_the_title_of_its_code(string code) => Assert.Equal(
        [$"{code}: {DiagnosticDescriptors.All.Single(descriptor => descriptor.Id == code).Title}"],
        Markdown.HeadingsOf(PageOf(code)));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Page_has_its_example(string code)
    {
        if (code != WithoutExample && code != WithoutFiles && !OfBuilds.Contains(code))
        {
            Assert.Contains(Markdown.BlocksOf(PageOf(code)), block => block.Tag == code);
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Page_says_how_grave_it_is(string code)
    {
        string severity = DiagnosticDescriptors.All.Single(descriptor => descriptor.Id == code).Severity.ToString();

        Assert.StartsWith($"{severity}. ", Repository.Read(PageOf(code)).Split('\n')[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Deep_layouts_trigger_their_code()
    {
        Assert.DoesNotContain(WithoutExample, CodesOfLayouts(50));
        Assert.Contains(WithoutExample, CodesOfLayouts(2_000));
    }

    private static string PageOf(string code) => $"docs/diagnostics/{code}.md";

    /// <summary>What the compiler says about layouts each of which refers to the one before.</summary>
    private static IEnumerable<string> CodesOfLayouts(int count)
    {
        var grammar = new StringBuilder("grammar Deep\nline Paragraph = text\nlayout L0 = Paragraph\n");
        for (int depth = 1; depth < count; depth++)
        {
            grammar.Append("layout L").Append(depth).Append(" = L").Append(depth - 1).Append('\n');
        }

        grammar.Append("document Page = L").Append(count - 1).Append('\n');
        return GrammarCompiler.Compile(new SourceText("deep.newsgrammar", grammar.ToString())).Diagnostics.Select(static diagnostic => diagnostic.Id);
    }
}
