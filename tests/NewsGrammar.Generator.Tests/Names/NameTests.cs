using Microsoft.CodeAnalysis;

namespace NewsGrammar.Generator.Tests.Names;

/// <summary>Names that mean something to C#, or to the code around them.</summary>
public class NameTests
{
    [Theory]
    [InlineData("tUnit")]
    [InlineData("view")]
    [InlineData("__arglist")]
    [InlineData("__makeref")]
    [InlineData("global")]
    [InlineData("allows")]
    [InlineData("record")]
    [InlineData("unmanaged")]
    [InlineData("var")]
    [InlineData("_")]
    [InlineData("toModel")]
    [InlineData("create")]
    [InlineData("write")]
    [InlineData("op_Equality")]
    [InlineData("get_Title")]
    [InlineData("memberwiseClone")]
    public void A_field_and_a_layout_may_be_named_so(string name)
    {
        string layout = name == "_" ? "_x" : name;
        string text =
            $"""
            grammar Daily
            line Byline = "by" author:text sep {layout}:text
            line Prose = text
            document Page = {layout}: Prose? part: {layout} byline: Byline?
            layout {layout} = (item: Prose)+
            """;

        Compiles(Run(text));
    }

    [Theory]
    [InlineData("TUnit")]
    [InlineData("view")]
    [InlineData("Document")]
    [InlineData("Fits")]
    [InlineData("WriteTo")]
    [InlineData("ToModel")]
    [InlineData("HasTitle")]
    [InlineData("get_HasTitle")]
    [InlineData("get_Title")]
    [InlineData("get_Fits")]
    [InlineData("Title")]
    [InlineData("Create")]
    [InlineData("page")]
    [InlineData("Daily")]
    [InlineData("DailyTables")]
    [InlineData("DailyRules")]
    [InlineData("Match")]
    public void A_document_may_be_named_so(string name) => Compiles(Run(
        $"""
        grammar Daily
        line Prose = text
        document {name} = title: Prose
        """));

    [Fact]
    public void A_field_keeps_its_name_and_what_tells_of_another_one_gives_way()
    {
        GeneratorRun run = Run(
            """
            grammar Daily
            line Prose = text
            document Page = title: Prose? hasTitle: Prose? hasHasTitle: Prose?
            """);

        Compiles(run);
        Assert.Equal(["Title", "HasTitleField", "HasTitle", "HasHasTitleField", "HasHasTitle", "HasHasHasTitle"], PropertiesOf(run, "Page")[..6]);
    }

    [Fact]
    public void A_suffix_makes_no_name_of_another_field()
    {
        GeneratorRun run = Run(
            """
            grammar Daily
            line Prose = text
            document Page = fits: Prose? fitsField: Prose? hasFitsField: Prose? recognized: Prose?
            """);

        Compiles(run);
        string[] properties = PropertiesOf(run, "Page");
        Assert.Equal("FitsFieldField", properties[0]);
        Assert.Equal(["FitsField", "HasFitsFieldFieldField"], properties[2..4]);
        Assert.Equal("HasFitsField", properties[4]);
        Assert.Equal("RecognizedField", properties[6]);
    }

    [Fact]
    public void A_suffix_makes_no_name_of_another_layout()
    {
        GeneratorRun run = Run(
            """
            grammar Daily
            line Prose = text
            document Page = a: Model b: ModelLayout c: PageModel d: Part e: PartModel
            layout Model = item: Prose
            layout ModelLayout = item: Prose
            layout PageModel = item: Prose
            layout Part = item: Prose
            layout PartModel = item: Prose
            """);

        Compiles(run);
        Assert.NotNull(run.Output.GetTypeByMetadataName("My.App.Daily+ModelLayout`1"));
        Assert.NotNull(run.Output.GetTypeByMetadataName("My.App.Daily+ModelLayoutLayout`1"));
    }

    [Fact]
    public void Delimiters_and_methods_of_lines_do_not_clash() => Compiles(Run(
        """
        grammar IsFoo
        line Foo = "a" title:text sep rest:text
        line IsFoo = "b" title:text sep rest:text
        line FooDelimiters1 = "c" title:text sep rest:text
        line FooRules = "d" text
        line Match = "e" text
        document Page = Foo IsFoo FooDelimiters1 FooRules Match
        """));

    [Theory]
    [InlineData("daily", "page", "part", "My.App")]
    [InlineData("field", "required", "scoped", "my.app")]
    [InlineData("صحيفة", "صفحة", "جزء", "My.App")]
    public void Names_may_be_lower_case(string grammar, string document, string layout, string space)
    {
        string text =
            $"""
            grammar {grammar}
            site "daily.example"
            line note = "by" a:text sep b:text
            line prose = text
            document {document} = parts: {layout}+ note: note?
            layout {layout} = (item: prose)+
            """;

        Compiles(Run(text, new BuildOptions(space)));
    }

    [Theory]
    [InlineData("System", "SystemSite")]
    [InlineData("NewsGrammar", "NewsGrammarSite")]
    [InlineData("Microsoft", "MicrosoftSite")]
    [InlineData("Parse", "ParseSite")]
    [InlineData("ParseUtf8", "ParseUtf8Site")]
    [InlineData("unmanaged", "unmanagedSite")]
    [InlineData("var", "varSite")]
    public void A_grammar_cannot_bear_a_name_that_its_code_needs(string name, string wayOut)
    {
        GeneratorRun run = Run(Grammars.Small.Replace("grammar Small", $"grammar {name}", StringComparison.Ordinal));

        Diagnostic diagnostic = Assert.Single(run.Result.Diagnostics);
        Assert.Equal("NG0114", diagnostic.Id);
        Assert.Contains(wayOut, diagnostic.ToString(), StringComparison.Ordinal);
        Compiles(Run(Grammars.Small.Replace("grammar Small", $"grammar {wayOut}", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData('a', 180)]
    [InlineData('é', 90)]
    [InlineData('ص', 90)]
    [InlineData('見', 60)]
    public void Names_of_180_bytes_are_the_longest(char letter, int length)
    {
        static string Text(string name) =>
            $"""
            grammar {name}
            line {name}L = "a" {name}:text sep other:text
            line {name}P = text
            document {name}D = has{name}: {name}P? {name}: {name}L part: {name}Y
            layout {name}Y = (item: {name}P)+
            """;

        string suffixed = new(letter, length - (letter == 'a' ? 3 : letter < 0x800 ? 2 : 1));
        Compiles(Run(Text(suffixed), new BuildOptions("N" + new string('n', 199))));

        GeneratorRun tooLong = Run(Text(new string(letter, length) + "b"));
        Assert.All(tooLong.Result.Diagnostics, static diagnostic => Assert.Equal("NG0115", diagnostic.Id));
        Assert.Contains(tooLong.Result.Diagnostics, static diagnostic => diagnostic.ToString().Contains("takes 181 bytes", StringComparison.Ordinal));
        Assert.Empty(tooLong.Result.GeneratedSources);
    }

    private static GeneratorRun Run(string text, BuildOptions? options = null) => new([new GrammarText("/app/daily.newsgrammar", text)], options);

    private static void Compiles(GeneratorRun run)
    {
        Assert.Null(run.Result.Exception);
        Assert.Empty(run.Result.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        Assert.NotEmpty(run.Result.GeneratedSources);
        Assert.Empty(run.AssemblyMessages);
    }

    private static string[] PropertiesOf(GeneratorRun run, string view) =>
        [.. run.Output.GetTypeByMetadataName($"My.App.Daily+{view}`1")!.GetMembers().OfType<IPropertySymbol>().Select(static property => property.Name)];
}
