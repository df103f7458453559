using NewsGrammar.Benchmarks.Contenders;

namespace NewsGrammar.Benchmarks.Fields;

/// <summary>
/// The fields of an article as strings: what is expected of every contender, and what those that make strings give.
/// Null and empty where they are absent.
/// </summary>
internal sealed class ArticleFields
{
    /// <summary>The title.</summary>
    public string? Title { get; set; }

    /// <summary>The date as it is written.</summary>
    public string? Published { get; set; }

    /// <summary>The paragraphs.</summary>
    public List<string> Body { get; init; } = [];

    /// <summary>Where it comes from.</summary>
    public string? Source { get; set; }

    /// <summary>The keywords.</summary>
    public List<string> Keywords { get; init; } = [];

    /// <summary>The article to be read next.</summary>
    public EmbeddedFields? ReadAlso { get; set; }

    /// <summary>The titles of related articles.</summary>
    public List<string> Related { get; init; } = [];

    /// <summary>Reads every field.</summary>
    /// <returns>The length of all of them, in UTF-16 units.</returns>
    public int TotalLength()
    {
        int total = Length(Title) + Length(Published) + Length(Body) + Length(Source) + Length(Keywords) + Length(Related);
        return ReadAlso is { } embedded
            ? total + Length(embedded.Title) + Length(embedded.Publisher) + Length(embedded.Body) + Length(embedded.Source)
            : total;
    }

    /// <summary>The length of all fields, in units of an encoding.</summary>
    public int TotalLength(TextEncoding encoding) =>
        encoding == TextEncoding.Utf16 ? TotalLength() : Values().Sum(System.Text.Encoding.UTF8.GetByteCount);

    private static int Length(string? value) => value?.Length ?? 0;

    private static int Length(List<string> values)
    {
        int total = 0;
        foreach (string value in values)
        {
            total += value.Length;
        }

        return total;
    }

    private IEnumerable<string> Values()
    {
        string?[] single =
            [Title, Published, Source, ReadAlso?.Title, ReadAlso?.Publisher, ReadAlso?.Source];
        return single.OfType<string>().Concat(Body).Concat(Keywords).Concat(Related).Concat(ReadAlso?.Body ?? []);
    }
}
