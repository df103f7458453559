using NewsGrammar.Corpus.Inputs;
using NewsGrammar.Corpus.Shards;

namespace NewsGrammar.Corpus.Runs;

/// <summary>The output folder of a run, locked, its run's file in place.</summary>
internal sealed class RunFolder : IDisposable
{
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
    /// <param name="restart">Whether the results of another run are deleted.</param>
    /// <exception cref="CorpusException">The folder belongs to something else.</exception>
    public static RunFolder Open(string path, RunPin pin, bool restart)
    {
        Directory.CreateDirectory(path);
        var runLock = new RunLock(path);
        try
        {
            Claim(path, pin, restart);
            return new RunFolder(path, RunPin.HashOf(pin.ToBytes()), "." + pin.Options.Output, runLock);
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

    private static void Claim(string path, RunPin pin, bool restart)
    {
        string file = System.IO.Path.Combine(path, RunPin.FileName);
        byte[] bytes = pin.ToBytes();
        if (!File.Exists(file))
        {
            RefuseStrangers(path, file);
        }
        else if (File.ReadAllBytes(file) is var other && !other.AsSpan().SequenceEqual(bytes))
        {
            if (!restart)
            {
                throw new CorpusException($"the run in '{path}' was begun with {pin.DifferenceFrom(other)}: --restart deletes its results and begins anew");
            }

            Clear(path, file);
        }
        else if (restart)
        {
            Clear(path, file);
        }
        else
        {
            return;
        }

        PendingFile.Write(file, bytes);
    }

    private static void RefuseStrangers(string path, string file)
    {
        string[] own = [RunLock.FileName, System.IO.Path.GetFileName(PendingFile.TemporaryOf(file))];
        if (Directory.EnumerateFileSystemEntries(path).Select(System.IO.Path.GetFileName).FirstOrDefault(name => !own.Contains(name)) is { } stranger)
        {
            throw new CorpusException($"the folder '{path}' holds '{stranger}' and no run: name a folder that is empty or not there yet");
        }
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
        File.Delete(System.IO.Path.Combine(path, CorpusRun.SummaryName));
    }
}
