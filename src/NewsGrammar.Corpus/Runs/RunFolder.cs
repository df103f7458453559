using NewsGrammar.Corpus.Files;
using NewsGrammar.Corpus.Inputs;
using NewsGrammar.Corpus.Manifests;
using NewsGrammar.Corpus.Shards;

namespace NewsGrammar.Corpus.Runs;

/// <summary>The output folder of a run, locked, its run's file in place.</summary>
internal sealed class RunFolder : IDisposable
{
    /// <summary>How long another process may take to write the run's file, in milliseconds.</summary>
    private const long Patience = 30_000;

    private readonly RunLock _lock;
    private readonly string _suffix;

    private RunFolder(string path, string run, string suffix, RunLock runLock)
    {
        _suffix = suffix;
        Path = path;
        Run = run;
        _lock = runLock;
    }

    /// <summary>The folder.</summary>
    public string Path { get; }

    /// <summary>The SHA-256 of the run's file.</summary>
    public string Run { get; }

    /// <summary>Opens the folder for a run.</summary>
    /// <param name="path">The folder, which is made where it is missing.</param>
    /// <param name="pin">The run.</param>
    /// <param name="rank">The part that this process does.</param>
    /// <param name="restart">Whether the results of another run are deleted.</param>
    /// <exception cref="CorpusException">The folder belongs to something else.</exception>
    public static RunFolder Open(string path, RunPin pin, RunRank rank, bool restart)
    {
        Directory.CreateDirectory(path);
        var runLock = new RunLock(path, rank);
        try
        {
            string file = System.IO.Path.Combine(path, RunPin.FileName);
            byte[] bytes = pin.ToBytes();
            if (restart && File.Exists(file))
            {
                Clear(path, file);
            }

            for (long begun = Environment.TickCount64; !IsClaimed(path, file, pin, bytes, isLast: Environment.TickCount64 - begun > Patience);)
            {
                Thread.Sleep(20);
            }

            return new RunFolder(path, RunPin.HashOf(bytes), "." + pin.Options.Output, runLock);
        }
        catch
        {
            runLock.Dispose();
            throw;
        }
    }

    /// <summary>The files that the shard of an input writes.</summary>
    public ShardFiles FilesOf(CorpusInput input) => ShardFiles.Of(Path, input, _suffix);

    /// <inheritdoc/>
    public void Dispose() => _lock.Dispose();

    /// <summary>Writes the run's file where it is missing. Of several processes that begin at once, one does.</summary>
    /// <returns>Whether the file is there; false while another process writes it.</returns>
    private static bool IsClaimed(string path, string file, RunPin pin, byte[] bytes, bool isLast)
    {
        if (!File.Exists(file))
        {
            string? stranger = StrangerIn(path, file);
            if (stranger is not null && !File.Exists(file))
            {
                throw new CorpusException($"the folder '{path}' holds '{stranger}' and no run: name a folder that is empty or not there yet");
            }

            try
            {
                if (stranger is null)
                {
                    PendingFile.Write(file, bytes);
                }
            }
            catch (IOException exception) when (!isLast && SharedFile.IsInUse(exception))
            {
                return false;
            }
        }

        byte[] other = File.ReadAllBytes(file);
        return other.AsSpan().SequenceEqual(bytes)
            ? true
            : throw new CorpusException($"the run in '{path}' was begun with {pin.DifferenceFrom(other)}: --restart deletes its results and begins anew");
    }

    /// <summary>What is in the folder that no run put there; null for nothing.</summary>
    private static string? StrangerIn(string path, string file)
    {
        string temporary = System.IO.Path.GetFileName(PendingFile.TemporaryOf(file));
        return Directory.EnumerateFileSystemEntries(path).Select(static entry => System.IO.Path.GetFileName(entry)!)
            .FirstOrDefault(name => name != temporary && !name.StartsWith(RunLock.Prefix, StringComparison.Ordinal));
    }

    /// <summary>Deletes what manifests name, each of them first, so that a kill leaves no manifest without its files.</summary>
    private static void Clear(string path, string file)
    {
        foreach (string manifest in Directory.EnumerateFiles(path, "*" + ShardFiles.ManifestSuffix, SearchOption.AllDirectories).ToArray())
        {
            string stem = manifest[..^ShardFiles.ManifestSuffix.Length];
            File.Delete(manifest);
            foreach (string suffix in ShardFiles.OutputSuffixes)
            {
                File.Delete(stem + suffix);
            }
        }

        File.Delete(file);
        foreach (string summary in Directory.EnumerateFiles(path, RunSummary.Pattern).ToArray())
        {
            File.Delete(summary);
        }
    }
}
