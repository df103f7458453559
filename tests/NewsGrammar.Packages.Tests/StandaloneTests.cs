using NewsGrammar.Packages.Tests.Consumers;

namespace NewsGrammar.Packages.Tests;

/// <summary>C# that the tool writes: for projects without the generator, and for projects without any package.</summary>
[Collection(PackageTests.Name)]
public sealed class StandaloneTests(PackageFeed feed)
{
    [Fact]
    public void The_tool_writes_what_the_generator_writes_byte_for_byte()
    {
        App app = new App(
                feed,
                "<OutputType>Exe</OutputType><EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles><CompilerGeneratedFilesOutputPath>written</CompilerGeneratedFilesOutputPath>",
                App.Package("NewsGrammar"))
            .With("Program.cs", "Console.Write(App.ArabKhabar.Parse(\"\").Fits);")
            .With("arabkhabar.newsgrammar", Repository.Read("grammar/arabkhabar.newsgrammar"));
        app.Build().Expect(0);
        Tool.Run(app.PathOf(""), "generate", "arabkhabar.newsgrammar", "-o", "by-tool", "--namespace", "App").Expect(0);

        string byGenerator = Assert.Single(Directory.GetFiles(app.PathOf("written"), "arabkhabar.g.cs", SearchOption.AllDirectories));
        Assert.Equal(File.ReadAllBytes(byGenerator), File.ReadAllBytes(app.PathOf("by-tool/arabkhabar.g.cs")));
    }

    [Fact]
    public void One_file_makes_an_empty_console_app_a_parser()
    {
        string folder = feed.NewFolder();
        Shell.Run(folder, "dotnet new console -o App --no-restore");
        string app = Path.Combine(folder, "App");
        File.WriteAllText(Path.Combine(folder, "wire.newsgrammar"), EmbedSection.Grammar);
        File.WriteAllText(Path.Combine(folder, "note.newsgrammar"), "grammar Note\nline Prose = text\ndocument Page = (body: Prose)*\n");
        Tool.Run(folder, "generate", "wire.newsgrammar", "--standalone", "-o", "App", "--namespace", "Reader").Expect(0);
        Tool.Run(folder, "generate", "note.newsgrammar", "--standalone", "-o", "App").Expect(0);
        File.WriteAllText(Path.Combine(app, "page.txt"), EmbedSection.Page);
        File.WriteAllText(Path.Combine(app, "Program.cs"), EmbedSection.Program
            + "\nusing var note = Note.ParseUtf8(\"one\\ntwo\"u8);\nConsole.WriteLine(note.Body.Count);\n");

        Shell.Run(app, "dotnet build -warnaserror -nologo -p:AnalysisLevel=latest-recommended -p:GenerateDocumentationFile=true");
        Assert.Equal(EmbedSection.Printed + "2\n", Shell.Run(app, "dotnet run --no-build -- page.txt"));
        Assert.Contains("\"libraries\": {}", File.ReadAllText(Path.Combine(app, "obj/project.assets.json")), StringComparison.Ordinal);
    }
}
