using NewsGrammar.Corpus.Inputs;

namespace NewsGrammar.Corpus.Shards;

/// <summary>The files that a shard writes.</summary>
/// <param name="Output">The documents.</param>
/// <param name="Rejects">The records that gave none; there only if there are some.</param>
/// <param name="Manifest">What is in the two, written last.</param>
internal sealed record ShardFiles(string Output, string Rejects, string Manifest)
{
    /// <summary>What the name of a manifest ends in.</summary>
    public const string ManifestSuffix = ".manifest.json";

    /// <summary>What the names of the other files may end in.</summary>
    public static readonly IReadOnlyList<string> OutputSuffixes = [".jsonl", ".jsonl.gz", ".jsonl.zst", ".parquet", ".rejects.jsonl"];

    /// <summary>The files of an input.</summary>
    /// <param name="folder">The output folder.</param>
    /// <param name="input">The input.</param>
    /// <param name="suffix">What the name of its output ends in.</param>
    public static ShardFiles Of(string folder, CorpusInput input, string suffix)
    {
        string stem = Path.Combine(folder, input.Kind.Stem.Replace('/', Path.DirectorySeparatorChar));
        return new ShardFiles(stem + suffix, stem + ".rejects.jsonl", stem + ManifestSuffix);
    }
}
