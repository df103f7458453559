using NewsGrammar.Packages.Tests.Consumers;

namespace NewsGrammar.Packages.Tests;

/// <summary>The compiler in a host without a build.</summary>
[Collection(PackageTests.Name)]
public sealed class CompilerPackageTests(PackageFeed feed)
{
    [Fact]
    public void A_host_loads_a_grammar_at_run_time()
    {
        App app = new App(feed, "<OutputType>Exe</OutputType><IsAotCompatible>true</IsAotCompatible>", App.Package("NewsGrammar.Compiler"))
            .With("site.newsgrammar", EmbedSection.Grammar)
            .With("page.txt", EmbedSection.Page)
            .With("Program.cs", """
                using NewsGrammar;

                using var watcher = new GrammarWatcher(args[0]);
                using var document = watcher.Current.Parse(File.ReadAllText(args[1]));
                Console.Out.Write(document.Root.Value("source"));
                """);

        Assert.Equal("The Harbour Post", app.Run(app.PathOf("site.newsgrammar"), app.PathOf("page.txt")));
    }
}
