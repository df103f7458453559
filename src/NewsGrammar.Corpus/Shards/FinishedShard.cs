using System.IO.Hashing;
using NewsGrammar.Corpus.Inputs;
using NewsGrammar.Corpus.Manifests;

namespace NewsGrammar.Corpus.Shards;

/// <summary>Finds shards that need not be read again.</summary>
internal static class FinishedShard
{
    /// <summary>The manifest of a shard that is finished; null for one that is to be read.</summary>
    /// <param name="input">Its input.</param>
    /// <param name="files">Its files.</param>
    /// <param name="run">The SHA-256 of the run's file.</param>
    /// <param name="verify">Whether files are hashed, or their lengths trusted.</param>
    /// <param name="progress">Is told of files that changed.</param>
    public static ShardManifest? Find(CorpusInput input, ShardFiles files, string run, bool verify, ICorpusProgress? progress)
    {
        if (ShardManifest.Read(files.Manifest) is not { Schema: RunPin.SchemaVersion } manifest || manifest.Run != run)
        {
            return null;
        }

        string? difference = Difference(input.Path, manifest.Input, verify)
            ?? Difference(files.Output, manifest.Output, verify)
            ?? (manifest.Rejects is null ? null : Difference(files.Rejects, manifest.Rejects, verify));
        if (difference is null)
        {
            return manifest;
        }

        progress?.Repeat(input.Name, difference);
        return null;
    }

    private static string? Difference(string path, FileIdentity expected, bool verify)
    {
        var file = new FileInfo(path);
        return !file.Exists ? $"'{expected.Name}' is gone"
            : file.Length != expected.Bytes ? $"'{expected.Name}' has another length"
            : verify && HashOf(path) != expected.Xxh128 ? $"'{expected.Name}' has other bytes"
            : null;
    }

    private static string HashOf(string path)
    {
        using FileStream file = File.OpenRead(path);
        var hash = new XxHash128();
        hash.Append(file);
        return Convert.ToHexStringLower(hash.GetCurrentHash());
    }
}
