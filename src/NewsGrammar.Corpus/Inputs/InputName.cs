namespace NewsGrammar.Corpus.Inputs;

/// <summary>What the name of an input file tells.</summary>
/// <param name="Format">How it holds its documents.</param>
/// <param name="Stem">The name without the suffixes that tell so.</param>
internal sealed record InputName(CorpusFormat Format, string Stem)
{
    private static readonly (string Suffix, CorpusFormat Format)[] Suffixes =
    [
        (".jsonl", CorpusFormat.JsonLines),
        (".ndjson", CorpusFormat.JsonLines),
        (".json", CorpusFormat.JsonLines),
        (".txt", CorpusFormat.Text),
        (".text", CorpusFormat.Text),
    ];

    /// <summary>The suffixes that are known, for messages.</summary>
    public static string Known { get; } = string.Join(", ", Suffixes.Select(static known => known.Suffix));

    /// <summary>Reads a name; null when its suffix is not known.</summary>
    public static InputName? Read(string name)
    {
        foreach ((string suffix, CorpusFormat format) in Suffixes)
        {
            if (name.Length > suffix.Length && name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))
            {
                return new InputName(format, name[..^suffix.Length]);
            }
        }

        return null;
    }
}
