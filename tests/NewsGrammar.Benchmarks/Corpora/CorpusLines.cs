using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsGrammar.Benchmarks.Documents;

namespace NewsGrammar.Benchmarks.Corpora;

/// <summary>Different articles of 6 KB as JSON Lines, as crawlers write them.</summary>
internal sealed class CorpusLines
{
    private const int Count = 512;

    /// <summary>Writes them.</summary>
    /// <param name="isEscaped">Whether letters beyond ASCII are escapes, as Python writes them when it is not told otherwise.</param>
    public CorpusLines(bool isEscaped)
    {
        var options = new JsonSerializerOptions { Encoder = isEscaped ? JavaScriptEncoder.Default : JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        Articles = ArticleDocuments.CreateDifferent(Count);
        var lines = new StringBuilder();
        for (int article = 0; article < Count; article++)
        {
            lines.Append(JsonSerializer.Serialize(
                new { id = $"article-{article}", url = $"https://example.com/{article}", lang = "ar", text = Articles[article].Text }, options)).Append('\n');
        }

        Utf8 = Encoding.UTF8.GetBytes(lines.ToString());
    }

    /// <summary>The articles.</summary>
    public ArticleDocument[] Articles { get; }

    /// <summary>The lines.</summary>
    public byte[] Utf8 { get; }
}
