namespace NewsGrammar.Corpus.Inputs;

/// <summary>What the name of an input file tells.</summary>
/// <param name="Format">How it holds its documents.</param>
/// <param name="Compression">How it is compressed.</param>
/// <param name="Stem">The name without the suffixes that tell so.</param>
internal sealed record InputName(CorpusFormat Format, Compression Compression, string Stem)
{
    private static readonly (string Suffix, CorpusFormat Format)[] Formats =
    [
        (".jsonl", CorpusFormat.JsonLines),
        (".ndjson", CorpusFormat.JsonLines),
        (".json", CorpusFormat.JsonLines),
        (".txt", CorpusFormat.Text),
        (".text", CorpusFormat.Text),
        (".html", CorpusFormat.Html),
        (".htm", CorpusFormat.Html),
        (".warc", CorpusFormat.Warc),
        (".wet", CorpusFormat.Warc),
        (".parquet", CorpusFormat.Parquet),
    ];

    private static readonly (string Suffix, Compression Compression)[] Compressions =
    [
        (".gz", Compression.Gzip),
        (".zst", Compression.Zstandard),
        ("", Compression.None),
    ];

    /// <summary>The suffixes that are known, for messages.</summary>
    public static string Known { get; } = $"{string.Join(", ", Formats.Select(static known => known.Suffix))}, each with .gz or .zst behind it or without";

    /// <summary>Reads a name; null when its suffix is not known.</summary>
    public static InputName? Read(string name)
    {
        foreach ((string suffix, Compression compression) in Compressions)
        {
            if (name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))
            {
                return Read(name[..^suffix.Length], compression);
            }
        }

        return null;
    }

    private static InputName? Read(string name, Compression compression)
    {
        foreach ((string suffix, CorpusFormat format) in Formats)
        {
            if (name.Length > suffix.Length && name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))
            {
                return new InputName(format, compression, name[..^suffix.Length]);
            }
        }

        return null;
    }
}
