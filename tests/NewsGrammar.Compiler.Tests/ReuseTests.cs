using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Files;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Tests;

/// <summary>Which declaration counts where several files declare a name, and which files are asked for.</summary>
public class ReuseTests
{
    private const string Wire =
        """
        /// A wire service.
        grammar Wire
        site "wire.example"
        /// Who wrote it.
        line Source    = "Source" sep value:text
        line Paragraph = text
        layout Footer  = source: Source
        document Page  = (body: Paragraph)+ Footer?
        """;

    private const string Labels = "line Source = \"From\" sep value:text\nline Tags = \"Tags\" sep words:list";

    [Theory]
    [InlineData("grammar Child : Wire", "Source: a", "a")]
    [InlineData("grammar Child : Wire\nline Source = \"By\" sep value:text", "By: a", "a")]
    [InlineData("grammar Child : Wire\nimport \"labels.newsgrammar\"", "From: a", "a")]
    [InlineData("grammar Child : Wire\nimport \"labels.newsgrammar\"\nline Source = \"By\" sep value:text", "By: a", "a")]
    public void What_is_nearer_counts_in_the_layouts_of_the_base_too(string child, string line, string source)
    {
        using var document = Compile(child).Parse("text\n" + line);

        Assert.True(document.Fits, document.ToSnapshot());
        Assert.Equal(source, document.Root.Value("source").ToString());
    }

    [Fact]
    public void What_is_nearer_is_spread_in_the_layouts_of_the_base_too()
    {
        var files = new GrammarFileSet([new SourceText("wire.newsgrammar", """
            grammar Wire
            line Byline = "By" author:text sep("|") agency:text
            line Text = text
            layout Head = title: Text ..Byline?
            document Page = Head (body: Text)+
            """)]);
        var grammar = GrammarCompiler.Compile(
            new SourceText("g.newsgrammar", "grammar Child : Wire\nline Byline = \"From\" place:word writers:list"), files);

        using var document = new Grammar(grammar.Grammar!).Parse("Title\nFrom Oldport Lina, Sami\nText");

        Assert.Equal(["title", "place", "writers", "body"], document.Root.Schema.Fields.Select(static field => field.Name));
        Assert.Equal("Oldport", document.Root.Value("place").ToString());
        Assert.Equal(["Lina", "Sami"], document.Root.Items("writers").ToArray());
    }

    [Fact]
    public void Two_imports_that_say_the_same_in_the_same_words_do_not_clash()
    {
        var files = new GrammarFileSet(
        [
            new SourceText("a.newsgrammar", "line Source = \"Source\" sep value:text"),
            new SourceText("b.newsgrammar", "/// Where it is from.\nline Source =\n    \"Source\" sep // a colon\n    value:text"),
            new SourceText("c.newsgrammar", "line Source = \"Source\" sep? value:text"),
        ]);

        Assert.Empty(Errors("a.newsgrammar", "b.newsgrammar"));
        Assert.Equal(["NG0130"], Errors("a.newsgrammar", "c.newsgrammar"));

        IEnumerable<string> Errors(params string[] imports) => GrammarCompiler.Compile(
            new SourceText("g.newsgrammar", "grammar G\n" + string.Concat(imports.Select(static file => $"import \"{file}\"\n"))
                + "line P = text\ndocument D = (p: P)+ s: Source?\n"),
            files).Diagnostics.Where(static diagnostic => diagnostic.IsError).Select(static diagnostic => diagnostic.Descriptor.Id);
    }

    [Fact]
    public void A_rule_that_was_replaced_reserves_nothing()
    {
        using var document = Compile("grammar Child : Wire\nline Source = \"By\" sep value:text").Parse("Source: a\nBy: b");

        Assert.True(document.Fits);
        Assert.Equal(["Source: a"], document.Root.Values("body").ToArray());
    }

    [Fact]
    public void A_document_replaces_that_of_the_base_and_may_refer_to_it()
    {
        using var document = Compile("grammar Child : Wire\ndocument Pages = (pages: Page)+").Parse("a\nSource: b\nc\nSource: d");

        Assert.Equal(2, document.Root.Layouts("pages").Count);
        Assert.Equal("Child", document.Schema.Name);
    }

    [Fact]
    public void Doc_comments_carry_on_and_sites_do_not()
    {
        GrammarCompilation child = Compilation("grammar Child : Wire");

        Assert.Equal("Who wrote it.", child.Grammar!.Model.Lines.Single(static line => line.Name == "Source").Documentation);
        Assert.Empty(child.Sites);
        Assert.Equal(["wire.example"], Compilation(Wire).Sites.Select(static site => site.Host));
    }

    [Fact]
    public void What_is_imported_and_not_used_leaves_no_trace()
    {
        GrammarCompilation child = Compilation("grammar Child\nimport \"labels.newsgrammar\"\nline P = text\ndocument D = P* tags: Tags?");

        Assert.Empty(child.Diagnostics);
        Assert.Equal(["P", "Tags"], child.Grammar!.Model.Lines.Select(static line => line.Name));
    }

    [Fact]
    public void A_document_is_not_imported_as_the_document()
    {
        Diagnostic missing = Assert.Single(Compilation("grammar Child\nimport \"wire.newsgrammar\"").Diagnostics, static diagnostic => diagnostic.IsError);

        Assert.Equal(DiagnosticDescriptors.MissingDocument, missing.Descriptor);
    }

    [Fact]
    public void A_file_that_is_reached_twice_is_one_file()
    {
        GrammarCompilation child = Compilation(
            "grammar Child\nimport \"x/../labels.newsgrammar\"\nimport \".//labels.newsgrammar\"\nline P = text\ndocument D = P* tags: Tags?");

        Assert.Empty(child.Diagnostics);
        Assert.Equal(["child.newsgrammar", "labels.newsgrammar"], child.Files);
    }

    [Fact]
    public void The_files_of_a_grammar_are_known_also_when_it_has_errors()
    {
        const string Text = "grammar Child : Wire\nimport \"labels.newsgrammar\"\nimport \"arabic\"\nimport \"gone.newsgrammar\"";
        var exception = Assert.Throws<GrammarException>(() => Grammar.Compile(Text, "child.newsgrammar", Files()));

        Assert.Equal(
            ["child.newsgrammar", "gone.newsgrammar", "labels.newsgrammar", "wire.newsgrammar"],
            exception.Files.Order(StringComparer.Ordinal));
        Assert.Equal(["child.newsgrammar", "wire.newsgrammar"], Compile("grammar Child : Wire").Files);
    }

    [Fact]
    public void A_mistake_in_an_imported_file_names_that_file()
    {
        var files = new GrammarFileSet([new SourceText("labels.newsgrammar", "\n  line Source = \"\" text")]);
        Diagnostic mistake = GrammarCompiler.Compile(
            new SourceText("child.newsgrammar", "grammar Child\nimport \"labels.newsgrammar\"\ndocument D = Source"), files).Diagnostics[0];

        Assert.StartsWith("labels.newsgrammar:2:17: error NG0301", mistake.ToString(), StringComparison.Ordinal);
        Assert.Equal(17, mistake.Span.Start);
    }

    [Fact]
    public void A_part_may_use_what_only_those_declare_who_import_it()
    {
        Assert.Empty(GrammarCompiler.CheckFragment(new SourceText("part.newsgrammar", "line A = \"A\"\nlayout Block = A (body: Paragraph)+")).Diagnostics);
        Assert.True(GrammarOutline.Of(new SourceText("part.newsgrammar", Labels)).IsFragment);
        Assert.False(GrammarOutline.Of(new SourceText("wire.newsgrammar", Wire)).IsFragment);
        Assert.Contains(
            GrammarCompiler.CheckFragment(new SourceText("part.newsgrammar", "line A = \"\" text")).Diagnostics,
            static diagnostic => diagnostic.Descriptor == DiagnosticDescriptors.EmptyLiteral);
    }

    public static TheoryData<string> VocabularyNames() => [.. Vocabularies.Names];

    [Theory]
    [MemberData(nameof(VocabularyNames))]
    public void A_vocabulary_is_a_part_without_a_mistake(string name)
    {
        SourceText vocabulary = Vocabularies.Find(name)!;

        Assert.True(GrammarOutline.Of(vocabulary).IsFragment);
        Assert.Empty(GrammarCompiler.CheckFragment(vocabulary).Diagnostics);
    }

    [Fact]
    public void Two_grammars_cannot_have_one_site()
    {
        GrammarSite[] sites =
        [
            .. Compilation(Wire, "a.newsgrammar").Sites,
            .. Compilation(Wire.Replace("Wire", "Other", StringComparison.Ordinal).Replace("wire.e", "www.WIRE.e", StringComparison.Ordinal), "b.newsgrammar").Sites,
        ];
        Diagnostic claimed = Assert.Single(SiteClaims.Check(sites));

        Assert.Equal("b.newsgrammar:3:6: error NG0136: `Wire` names the site `wire.example` already", claimed.ToString());
        Assert.Equal(("a.newsgrammar", 3, 6), (claimed.Related[0].Path, claimed.Related[0].Start.Line, claimed.Related[0].Start.Column));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Long_chains_of_files_end_in_a_message(bool areBases)
    {
        const int Count = 5_000;
        IEnumerable<SourceText> files = Enumerable.Range(0, Count).Select(number => new SourceText(
            $"{number}.newsgrammar",
            areBases
                ? $"grammar G{number} : G{number + 1}"
                : $"grammar G{number}\nimport \"{number + 1}.newsgrammar\"\nline P = text\ndocument D = P"));
        var all = new GrammarFileSet(files);

        Assert.Contains(
            GrammarCompiler.Compile(all.Read("0.newsgrammar")!, all).Diagnostics,
            static diagnostic => diagnostic.Descriptor == DiagnosticDescriptors.ImportsTooDeep);
    }

    [Theory]
    [InlineData("a/b.newsgrammar", "../c.newsgrammar", "c.newsgrammar")]
    [InlineData("b.newsgrammar", "../../c.newsgrammar", "../../c.newsgrammar")]
    [InlineData("/a/b.newsgrammar", "../../../c.newsgrammar", "/c.newsgrammar")]
    [InlineData("C:\\a\\b.newsgrammar", ".\\x\\c.newsgrammar", "C:/a/x/c.newsgrammar")]
    public void Imports_start_from_the_folder_of_the_file(string importing, string target, string path) =>
        Assert.Equal(path, GrammarPath.Combine(importing, target));

    private static GrammarFileSet Files() =>
        new([new SourceText("wire.newsgrammar", Wire), new SourceText("labels.newsgrammar", Labels)]);

    private static GrammarCompilation Compilation(string text, string path = "child.newsgrammar") =>
        GrammarCompiler.Compile(new SourceText(path, text), Files());

    private static Grammar Compile(string text) => Grammar.Compile(text, "child.newsgrammar", Files());
}
