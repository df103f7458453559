using Microsoft.CodeAnalysis;

namespace NewsGrammar.Generator.Tests.Names;

/// <summary>Namespaces, folders and lists of files as projects give them.</summary>
public class PlaceTests
{
    [Theory]
    [InlineData("my-app", "'my-app' is no C# name")]
    [InlineData("1App.Sites", "'1App' is no C# name")]
    [InlineData("My..App", "a part between dots is empty")]
    [InlineData("System", "it belongs to .NET")]
    [InlineData("System.Text", "it belongs to .NET")]
    [InlineData("NewsGrammar", "it belongs to the parsers' runtime")]
    [InlineData("NewsGrammar.Views", "it belongs to the parsers' runtime")]
    public void A_namespace_that_cannot_be_is_a_mistake(string space, string objection)
    {
        var run = new GeneratorRun([new GrammarText("/app/small.newsgrammar", Grammars.Small)], new BuildOptions(space));

        Diagnostic diagnostic = Assert.Single(run.Result.Diagnostics);
        Assert.StartsWith(
            $"/app/small.newsgrammar(1,9): error NG0116: `{space}` cannot be the namespace of `Small`: {objection}",
            diagnostic.ToString(),
            StringComparison.Ordinal);
        Assert.Contains("NewsGrammarNamespace", diagnostic.ToString(), StringComparison.Ordinal);
        Assert.Empty(run.Result.GeneratedSources);

        BuildOptions mended = new BuildOptions(space).With("/app/small.newsgrammar", "NewsGrammarNamespace", "My.Sites");
        Assert.Empty(new GeneratorRun([new GrammarText("/app/small.newsgrammar", Grammars.Small)], mended).AssemblyMessages);
    }

    [Fact]
    public void A_namespace_of_an_item_that_cannot_be_is_a_mistake()
    {
        var file = new GrammarText("/app/small.newsgrammar", Grammars.Small);
        var run = new GeneratorRun([file], new BuildOptions().With(file.Path, "NewsGrammarNamespace", "my sites"));

        Assert.Equal("NG0116", Assert.Single(run.Result.Diagnostics).Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("NewsGrammar.Mine")]
    [InlineData("My.System")]
    [InlineData("global.@event")]
    [InlineData("my.__arglist.required")]
    [InlineData("unmanaged.unmanaged")]
    public void Other_namespaces_can_be(string space)
    {
        space = space.Replace("@", "", StringComparison.Ordinal);
        string text = Grammars.Small.Replace("grammar Small", "grammar Small\nsite \"a.example\"", StringComparison.Ordinal);
        var run = new GeneratorRun([new GrammarText("/app/small.newsgrammar", text)], new BuildOptions(space));

        Assert.Empty(run.Result.Diagnostics);
        Assert.Equal(2, run.Result.GeneratedSources.Length);
        Assert.Empty(run.AssemblyMessages);
    }

    [Fact]
    public void Runtime_namespaces_are_those_of_the_runtime()
    {
        IEnumerable<string> spaces = typeof(NewsGrammar.Runtime.Parser).Assembly.GetExportedTypes().Select(static type => type.Namespace!).Distinct();

        foreach (string space in spaces)
        {
            var run = new GeneratorRun([new GrammarText("/app/small.newsgrammar", Grammars.Small)], new BuildOptions(space));
            Assert.True(run.Result.Diagnostics is [{ Id: "NG0116" }], space);
        }
    }

    [Fact]
    public void A_namespace_that_is_the_class_of_another_grammar_is_a_mistake()
    {
        var outer = new GrammarText("/app/app.newsgrammar", Grammars.Small.Replace("grammar Small", "grammar App", StringComparison.Ordinal));
        var inner = new GrammarText("/app/small.newsgrammar", Grammars.Small);
        var run = new GeneratorRun([outer, inner], new BuildOptions().With(outer.Path, "NewsGrammarNamespace", "My"));

        Diagnostic diagnostic = Assert.Single(run.Result.Diagnostics);
        Assert.StartsWith(
            "/app/small.newsgrammar(1,9): error NG0116: `My.App` cannot be the namespace of `Small`: `My.App` is the class of another grammar",
            diagnostic.ToString(),
            StringComparison.Ordinal);
        Assert.Equal(["app.g.cs"], run.Result.GeneratedSources.Select(static source => source.HintName));
        Assert.Empty(run.AssemblyMessages);
    }

    [Theory]
    [InlineData("/app/a./b.newsgrammar")]
    [InlineData("/app/a.../.b/c..newsgrammar")]
    [InlineData("/app/.../b.newsgrammar")]
    [InlineData("/app/.hidden/..b.newsgrammar")]
    [InlineData("/app/ a /b .newsgrammar")]
    [InlineData("/app/صحف./خبر.newsgrammar")]
    [InlineData("/other./b..newsgrammar")]
    [InlineData("/app/.newsgrammar")]
    public void A_folder_may_end_in_a_dot(string path)
    {
        var run = new GeneratorRun([new GrammarText(path, Grammars.Small)]);

        Assert.Null(run.Result.Exception);
        Assert.Single(run.Result.GeneratedSources);
        Assert.Empty(run.AssemblyMessages);
    }

    [Theory]
    [InlineData("/app/small.newsgrammar")]
    [InlineData("/app/sites/../small.newsgrammar")]
    [InlineData("/app/./small.newsgrammar")]
    public void A_file_may_be_listed_twice(string again)
    {
        var run = new GeneratorRun([new GrammarText("/app/small.newsgrammar", Grammars.Small), new GrammarText(again, Grammars.Small)]);

        Assert.Null(run.Result.Exception);
        Assert.Empty(run.Result.Diagnostics);
        Assert.Equal(["small.g.cs"], run.Result.GeneratedSources.Select(static source => source.HintName));
        Assert.Empty(run.AssemblyMessages);
    }

    [Theory]
    [InlineData("My.App", "My.App", "My.App.GrammarSites")]
    [InlineData("My", "My.Sites", "My.GrammarSites")]
    [InlineData("NewsGrammar.A", "NewsGrammar.B", "NewsGrammar.GrammarSites")]
    [InlineData("A", "B", "Sites")]
    public void The_class_that_finds_parsers_gives_way(string first, string second, string type)
    {
        string sites = first == second ? "Sites" : "Second";
        GrammarText[] files =
        [
            new("/app/first.newsgrammar", Grammars.Small.Replace("grammar Small", "grammar First\nsite \"a.example\"", StringComparison.Ordinal)),
            new("/app/second.newsgrammar", Grammars.Small.Replace("grammar Small", $"grammar {sites}\nsite \"b.example\"", StringComparison.Ordinal)),
        ];
        var run = new GeneratorRun(files, new BuildOptions(first).With(files[1].Path, "NewsGrammarNamespace", second));

        Assert.Empty(run.Result.Diagnostics);
        Assert.Empty(run.AssemblyMessages);
        Assert.NotNull(run.Output.GetTypeByMetadataName(type));
    }

    [Fact]
    public void A_grammar_called_Sites_that_names_no_site_keeps_its_class()
    {
        var run = new GeneratorRun(
        [
            new GrammarText("/app/first.newsgrammar", Grammars.Small.Replace("grammar Small", "grammar First\nsite \"a.example\"", StringComparison.Ordinal)),
            new GrammarText("/app/sites.newsgrammar", Grammars.Small.Replace("grammar Small", "grammar Sites", StringComparison.Ordinal)),
        ]);

        Assert.Empty(run.AssemblyMessages);
        Assert.NotNull(run.Output.GetTypeByMetadataName("My.App.GrammarSites"));
    }
}
