using System.IO.Compression;
using System.Text.Json;
using NewsGrammar.Views;

namespace NewsGrammar.SitePack.Tests;

/// <summary>
/// Articles of CNN Arabic and France 24 Arabic. They belong to their newsrooms and lie outside the repository. The titles
/// were counted by eye among all lines that begin with a word like those of the labels.
/// </summary>
public sealed class NewsroomArticleTests
{
    private static readonly string Articles =
        Path.GetFullPath(Path.Combine(SitePack.Folder, "../../shared/data/ar-cnn-france24.jsonl.gz"));

    [SkippableTheory]
    [InlineData("cnn-arabic", "CNN/", 426, 185)]
    [InlineData("france24-arabic", "France24/", 600, 359)]
    public void All_fit_and_every_title_to_be_read_as_well_is_found(string site, string folder, int articles, int titles)
    {
        Skip.IfNot(File.Exists(Articles), "The articles are not at hand.");
        Grammar grammar = Grammar.Load(SitePack.GrammarOf(site));
        int found = 0;
        var broken = new List<string>();
        string[] texts = [.. TextsOf(folder)];
        foreach (string text in texts)
        {
            using ParsedDocument<char> article = grammar.Parse(text);
            found += article.Root.Values("readAlso").Count;
            if (!article.Fits)
            {
                broken.Add(article.ToSnapshot());
            }
        }

        Assert.Equal(articles, texts.Length);
        Assert.Empty(broken);
        Assert.Equal(titles, found);
    }

    private static IEnumerable<string> TextsOf(string folder)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(Articles), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using JsonDocument article = JsonDocument.Parse(line);
            if (article.RootElement.GetProperty("id").GetString()!.StartsWith(folder, StringComparison.Ordinal))
            {
                yield return article.RootElement.GetProperty("text").GetString()!;
            }
        }
    }
}
