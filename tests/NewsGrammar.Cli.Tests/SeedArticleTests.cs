using System.Text.Json;
using NewsGrammar.Cli.Tests.Tool;

namespace NewsGrammar.Cli.Tests;

/// <summary>The article that the project started from. It belongs to a newsroom and lies outside the repository.</summary>
public class SeedArticleTests
{
    private static readonly string Article =
        Path.GetFullPath(Path.Combine(Repository.Root, "../shared/data/seed/aggregator-article.txt"));

    [SkippableTheory]
    [InlineData("generated", "utf-8")]
    [InlineData("generated", "utf-16")]
    [InlineData("interpreted", "utf-8")]
    [InlineData("interpreted", "utf-16")]
    public void Is_read_without_repairs(string engine, string encoding)
    {
        Skip.IfNot(File.Exists(Article), "The article is not at hand.");
        using Workspace workspace = new();

        ToolRun run = workspace.Run("parse", "--engine", engine, "--units", encoding, "--format", "json", Article).Expect(0);

        JsonElement document = run.Json.GetProperty("document");
        JsonElement embedded = document.GetProperty("readAlso");
        Assert.Equal("ArabKhabar", run.Json.GetProperty("grammar").GetString());
        Assert.Equal(0, run.Json.GetProperty("repairs").GetArrayLength());
        Assert.Equal(7, document.GetProperty("body").GetArrayLength());
        Assert.Equal("صدى البلد", document.GetProperty("source").GetString());
        Assert.NotEqual(0, document.GetProperty("keywords").GetArrayLength());
        Assert.Equal("صفا", embedded.GetProperty("publisher").GetString());
        Assert.Equal(11, embedded.GetProperty("body").GetArrayLength());
        Assert.Equal("الجزيرة", embedded.GetProperty("source").GetString());
        Assert.Equal(10, document.GetProperty("related").GetArrayLength());
    }
}
