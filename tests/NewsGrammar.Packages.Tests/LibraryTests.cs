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
        Assert.Contains($"{app.PathOf("wire.newsgrammar")}(10,13): error NG0104: No line or layout is named `Sauce`", OnlyErrorOf(broken), StringComparison.Ordinal);

        app.With("wire.newsgrammar", EmbedSection.Grammar);
        Assert.Equal("False", app.Run());
    }

    [Theory]
    [InlineData("<TargetFramework>net8.0</TargetFramework>", "net8.0")]
    [InlineData("<TargetFramework>net9.0</TargetFramework>", "net9.0")]
    [InlineData("<TargetFramework>netstandard2.0</TargetFramework>", "netstandard2.0")]
    [InlineData("<TargetFramework /><TargetFrameworks>net8.0;net10.0</TargetFrameworks>", "net8.0")]
    public void An_older_framework_is_told_in_one_sentence(string frameworks, string older)
    {
        App app = new App(feed, frameworks, App.Package("NewsGrammar"))
            .With("Reader.cs", "public static class Reader { public static bool Fits(string text) { using var article = App.Wire.Parse(text); return article.Fits; } }")
            .With("wire.newsgrammar", EmbedSection.Grammar);

        ProgramRun build = app.Build();

        Assert.NotEqual(0, build.Code);
        Assert.Contains(
            $"error NG0117: NewsGrammar needs .NET 10 or later, and this project targets {older}: set TargetFramework to net10.0, or take the package out.",
            OnlyErrorOf(build),
            StringComparison.Ordinal);
        Assert.Equal(frameworks.Contains("net10.0", StringComparison.Ordinal), File.Exists(app.PathOf("bin/Release/net10.0/App.dll")));
    }

    [Fact]
    public void The_compiler_for_an_older_framework_is_refused_in_one_line()
    {
        ProgramRun build = new App(feed, "<TargetFramework>net8.0</TargetFramework>", App.Package("NewsGrammar.Compiler")).Build();

        Assert.NotEqual(0, build.Code);
        Assert.Contains("error NU1202: Package NewsGrammar.Compiler", OnlyErrorOf(build), StringComparison.Ordinal);
    }

    private static string OnlyErrorOf(ProgramRun build) =>
        Assert.Single(build.Output.Split('\n').Where(static line => line.Contains(": error", StringComparison.Ordinal)).Distinct());
}
