using System.Net;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;

namespace NewsGrammar.Html.Head;

/// <summary>
/// What JSON-LD says of the page's article, by the names of schema.org: authors, lists of them and objects within are lines of their own.
/// </summary>
/// <remarks>https://schema.org/Article</remarks>
internal static class LinkedData
{
    private const string ScriptType = "application/ld+json";

    /// <summary>How deep objects lie that are looked at.</summary>
    private const int MaxDepth = 8;

    private static readonly JsonDocumentOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        AllowDuplicateProperties = true,
    };

    /// <summary>Properties whose texts are written as they are.</summary>
    private static readonly string[] Texts =
    [
        "headline", "alternativeHeadline", "description", "abstract", "datePublished", "dateCreated", "dateModified", "articleSection", "keywords",
        "inLanguage",
    ];

    /// <summary>Properties that name somebody.</summary>
    private static readonly string[] Parties = ["author", "creator", "publisher"];

    /// <summary>The lines of a page's scripts.</summary>
    /// <param name="elements">Elements of the page, its scripts among them.</param>
    public static IEnumerable<HeadLine> Of(IElement[] elements)
    {
        var lines = new List<HeadLine>();
        foreach (IElement script in elements.Where(static element =>
            element.LocalName == "script" && element.GetAttribute("type")?.Trim().Equals(ScriptType, StringComparison.OrdinalIgnoreCase) == true))
        {
            using JsonDocument? json = Parse(script.TextContent);
            if (json is not null)
            {
                Collect(json.RootElement, lines, depth: 0);
            }
        }

        return lines;
    }

    /// <summary>Many pages break lines within strings, which JSON forbids; what is broken otherwise says nothing.</summary>
    private static JsonDocument? Parse(string text)
    {
        string cleaned = text.Trim().TrimEnd(';');
        if (cleaned.AsSpan().ContainsAnyInRange('\0', '\u001F'))
        {
            var builder = new StringBuilder(cleaned);
            for (int index = 0; index < builder.Length; index++)
            {
                if (builder[index] < ' ')
                {
                    builder[index] = ' ';
                }
            }

            cleaned = builder.ToString();
        }

        try
        {
            return JsonDocument.Parse(cleaned, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void Collect(JsonElement element, List<HeadLine> lines, int depth)
    {
        if (depth > MaxDepth)
        {
            return;
        }

        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray())
            {
                Collect(item, lines, depth + 1);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (IsArticle(element))
            {
                AddArticle(element, lines);
            }

            foreach (string property in (ReadOnlySpan<string>)["@graph", "mainEntity", "mainEntityOfPage"])
            {
                if (element.TryGetProperty(property, out JsonElement inner))
                {
                    Collect(inner, lines, depth + 1);
                }
            }
        }
    }

    private static bool IsArticle(JsonElement element) => element.TryGetProperty("@type", out JsonElement type)
        && TextsIn(type).Any(static name => name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("Posting", StringComparison.Ordinal)
            || name is "Report" or "Review");

    private static void AddArticle(JsonElement article, List<HeadLine> lines)
    {
        foreach (string property in Texts)
        {
            if (article.TryGetProperty(property, out JsonElement value))
            {
                lines.AddRange(TextsIn(value).Select(text => new HeadLine(property, text)));
            }
        }

        foreach (string property in Parties)
        {
            if (article.TryGetProperty(property, out JsonElement value))
            {
                lines.AddRange(NamesIn(value).Select(text => new HeadLine(property, text)));
            }
        }
    }

    private static IEnumerable<string> TextsIn(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [TextOf(value)],
        JsonValueKind.Array => value.EnumerateArray().Where(static item => item.ValueKind == JsonValueKind.String).Select(TextOf),
        _ => [],
    };

    /// <summary>A text; an empty one where it escapes half a character, which JSON's grammar lets pass.</summary>
    private static string TextOf(JsonElement value)
    {
        try
        {
            return WebUtility.HtmlDecode(value.GetString()!); // many pages write it as they write HTML
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }

    private static IEnumerable<string> NamesIn(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().Where(static item => item.ValueKind != JsonValueKind.Array).SelectMany(NamesIn),
        JsonValueKind.Object when value.TryGetProperty("name", out JsonElement name) => TextsIn(name),
        _ => TextsIn(value),
    };
}
