using System.Text.Json;

namespace NewsGrammar.Corpus.Manifests;

/// <summary>What a finished shard is: with the run's file it says all that its bytes depend on.</summary>
/// <param name="Schema">The version of this form, <see cref="RunPin.SchemaVersion"/>.</param>
/// <param name="Run">The SHA-256 of the run's file.</param>
/// <param name="Input">The input.</param>
/// <param name="Output">The documents.</param>
/// <param name="Rejects">The rejects; null where there are none.</param>
/// <param name="Damage">Where the input is damaged; null for one that is whole.</param>
/// <param name="Counts">What was counted.</param>
internal sealed record ShardManifest(int Schema, string Run, FileIdentity Input, FileIdentity Output, FileIdentity? Rejects,
    string? Damage, CorpusCounts Counts)
{
    /// <summary>Reads a manifest; null where there is none that can be read.</summary>
    public static ShardManifest? Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(path), CorpusJson.Default.ShardManifest);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>The manifest as the bytes of its file.</summary>
    public byte[] ToBytes() => [.. JsonSerializer.SerializeToUtf8Bytes(this, CorpusJson.Default.ShardManifest), (byte)'\n'];
}
