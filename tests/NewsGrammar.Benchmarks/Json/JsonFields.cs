using System.Text.Json;
using NewsGrammar.Benchmarks.Fields;

namespace NewsGrammar.Benchmarks.Json;

/// <summary>Reads the fields of an article out of JSON.</summary>
internal static class JsonFields
{
    /// <summary>The fields of an object.</summary>
    public static ArticleFields Of(JsonElement article)
    {
        var fields = new ArticleFields
        {
            Title = Text(article, "title"),
            Published = Text(article, "published"),
            Source = Text(article, "source"),
        };
        fields.Body.AddRange(Texts(article, "body"));
        fields.Keywords.AddRange(Texts(article, "keywords"));
        fields.Related.AddRange(Texts(article, "related"));
        if (article.TryGetProperty("readAlso", out JsonElement embedded))
        {
            fields.ReadAlso = new EmbeddedFields
            {
                Title = Text(embedded, "title"),
                Publisher = Text(embedded, "publisher"),
                Source = Text(embedded, "source"),
            };
            fields.ReadAlso.Body.AddRange(Texts(embedded, "body"));
        }

        return fields;
    }

    private static string? Text(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out JsonElement text) ? text.GetString() : null;

    private static IEnumerable<string> Texts(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out JsonElement texts) ? [.. texts.EnumerateArray().Select(static text => text.GetString()!)] : [];
}
