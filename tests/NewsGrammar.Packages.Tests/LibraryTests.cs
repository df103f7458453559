using NewsGrammar.Packages.Tests.Consumers;

namespace NewsGrammar.Packages.Tests;

/// <summary>Class libraries that hold grammars.</summary>
[Collection(PackageTests.Name)]
public sealed class LibraryTests(PackageFeed feed)
{
    private const string Note = """
        grammar Note
        line Title = text where first
        line Prose = text
        document Page = title: Title (body: Prose)*
        """;

    [Fact]
    public void Two_grammars_one_in_a_folder_one_internal_with_a_namespace_of_its_own()
    {
        App library = new App(
                feed,
                "<RootNamespace>Shelf</RootNamespace><GenerateDocumentationFile>true</GenerateDocumentationFile>",
                App.Package("NewsGrammar") + """<AdditionalFiles Update="sites/note.newsgrammar" NewsGrammarNamespace="Shelf.Inner" NewsGrammarAccessibility="internal" />""")
            .With("wire.newsgrammar", EmbedSection.Grammar)
            .With("sites/note.newsgrammar", Note)
            .With("bin/old.newsgrammar", "this is no grammar, and no part of the project")
            .With("Reading.cs", """
                namespace Shelf;

                /// <summary>Uses both.</summary>
                public static class Reading
                {
                    /// <summary>The title of a note.</summary>
                    public static string TitleOf(string text)
                    {
                        using var note = Inner.Note.Parse(text);
                        return note.Title.ToString();
                    }

                    /// <summary>The record of an article.</summary>
                    public static Wire.Model Read(string text)
                    {
                        using var article = Wire.Parse(text);
                        return article.ToModel();
                    }
                }
                """);
        library.Build().Expect(0);

        // A second generation of a build has nothing to do and says nothing either.
        library.Build().Expect(0);
    }

    [Fact]
    public void A_mistake_fails_the_build_with_file_line_and_column_and_mending_it_builds_again()
    {
        App app = new App(feed, "<OutputType>Exe</OutputType>", App.Package("NewsGrammar"))
            .With("Program.cs", "using var article = App.Wire.Parse(\"Title\"); Console.Write(article.Fits);")
            .With("wire.newsgrammar", EmbedSection.Grammar.Replace("source: Source", "source: Sauce", StringComparison.Ordinal));

        ProgramRun broken = app.Build();
        Assert.NotEqual(0, broken.Code);
        Assert.Single(broken.Output.Split('\n').Where(static line => line.Contains(": error", StringComparison.Ordinal)).Distinct());
        Assert.Contains($"{app.PathOf("wire.newsgrammar")}(10,13): error NG0104: No line or layout is named `Sauce`", broken.Output, StringComparison.Ordinal);

        app.With("wire.newsgrammar", EmbedSection.Grammar);
        Assert.Equal("False", app.Run());
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net9.0")]
    public void An_older_framework_is_told_in_one_sentence(string framework)
    {
        App app = new App(feed, $"<OutputType>Exe</OutputType><TargetFramework>{framework}</TargetFramework>", App.Package("NewsGrammar"))
            .With("Program.cs", "using var article = App.Wire.Parse(\"Title\"); Console.Write(article.Fits);")
            .With("wire.newsgrammar", EmbedSection.Grammar);

        ProgramRun build = app.Build();

        Assert.NotEqual(0, build.Code);
        string error = Assert.Single(build.Output.Split('\n').Where(static line => line.Contains(": error", StringComparison.Ordinal)).Distinct());
        Assert.Contains(
            $"NewsGrammar needs .NET 10 or later, and this project targets {framework}: set TargetFramework to net10.0, or take the package out.",
            error,
            StringComparison.Ordinal);
    }
}
