using System.Diagnostics;
using System.Globalization;

namespace NewsGrammar.Corpus.Tests;

/// <summary>Runs that end before their time, and go on.</summary>
public sealed class ResumeTests : IDisposable
{
    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("NEWSGRAMMAR_KILLS") ?? "6", CultureInfo.InvariantCulture);

    private readonly Workspace _workspace = new Workspace().With("wire.newsgrammar", Corpora.Grammar);

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Killed_at_any_moment_a_run_goes_on_and_ends_with_the_same_bytes()
    {
        for (int file = 0; file < 12; file++)
        {
            _workspace.With($"{file}.jsonl", Corpora.JsonLines(file, 4000));
        }

        string[] arguments = ["corpus", "-g", "wire.newsgrammar", "*.jsonl", "--progress", "none", "-o"];
        long began = Stopwatch.GetTimestamp();
        _workspace.Run([.. arguments, "undisturbed"]).Expect(1);
        TimeSpan whole = Stopwatch.GetElapsedTime(began);
        SortedDictionary<string, string> expected = Corpora.Results(_workspace.PathOf("undisturbed"));
        var random = new Random(20);
        int killed = 0;
        for (int kill = 0; kill < Kills; kill++)
        {
            string folder = $"killed{kill}";
            for (int times = random.Next(1, 4); times > 0; times--)
            {
                using Process process = _workspace.Start(Workspace.Executable, [.. arguments, folder]);
                Thread.Sleep(whole * random.NextDouble());
                killed += process.HasExited ? 0 : 1;
                process.Kill();
                process.WaitForExit();
            }

            _workspace.Run([.. arguments, folder]).Expect(1);
            Assert.Equal(expected, Corpora.Results(_workspace.PathOf(folder)));
            Directory.Delete(_workspace.PathOf(folder), recursive: true);
        }

        Assert.True(killed > 0, "No run was killed before its end.");
    }

    [SkippableFact]
    public void A_full_disk_is_said_and_the_run_goes_on_later()
    {
        Skip.If(OperatingSystem.IsWindows(), "There is no ulimit.");
        _workspace.With("a.jsonl", Corpora.JsonLines(1, 100)).With("b.jsonl", Corpora.JsonLines(2, 9000));
        _workspace.Run("corpus", "-g", "wire.newsgrammar", "a.jsonl", "b.jsonl", "-o", "whole").Expect(1);

        // A write beyond the limit fails as one to a full disk does, the signal that comes with it being ignored. The runtime
        // maps its code by a large file in memory, unless it is told not to.
        using Process process = _workspace.Start(
            "/bin/sh", ["-c", "trap '' XFSZ; ulimit -f 1000; DOTNET_EnableWriteXorExecute=0 exec \"$0\" corpus -g wire.newsgrammar a.jsonl b.jsonl -o out --jobs 1", Workspace.Executable]);
        string error = process.StandardError.ReadToEnd();
        Workspace.WaitFor(process);
        Assert.Equal(2, process.ExitCode);
        Assert.StartsWith("out: error: the results cannot be written", error, StringComparison.Ordinal);
        Assert.True(_workspace.Has("out/a.manifest.json"));
        Assert.False(_workspace.Has("out/b.jsonl"));

        _workspace.Run("corpus", "-g", "wire.newsgrammar", "a.jsonl", "b.jsonl", "-o", "out").Expect(1);
        Assert.Equal(Corpora.Results(_workspace.PathOf("whole")), Corpora.Results(_workspace.PathOf("out")));
    }

    [SkippableFact]
    public void A_request_to_end_leaves_nothing_half_written()
    {
        Skip.If(OperatingSystem.IsWindows(), "There is no SIGTERM.");
        for (int file = 0; file < 10; file++)
        {
            _workspace.With($"{file}.jsonl", Corpora.JsonLines(file, 20_000));
        }

        using Process process = _workspace.Start("/bin/sh", ["-c", "\"$0\" corpus -g wire.newsgrammar *.jsonl -o out --jobs 1 & P=$!; until [ -e out/0.manifest.json ]; do sleep 0.01; done; kill -TERM $P; wait $P", Workspace.Executable]);
        Workspace.WaitFor(process);

        Assert.Equal(143, process.ExitCode);
        Assert.Empty(Directory.GetFiles(_workspace.PathOf("out"), "*.tmp", new EnumerationOptions { AttributesToSkip = 0 }));
        _workspace.Run("corpus", "-g", "wire.newsgrammar", "*.jsonl", "-o", "out").Expect(1);
        Assert.Equal(10, Directory.GetFiles(_workspace.PathOf("out"), "*.manifest.json").Length);
    }

    [Fact]
    public void A_finished_shard_is_not_read_again()
    {
        _workspace.With("a.jsonl", Corpora.JsonLines(1, 100)).With("b.jsonl", Corpora.JsonLines(2, 100));
        _workspace.Run("corpus", "-g", "wire.newsgrammar", "a.jsonl", "b.jsonl", "-o", "out").Expect(1);
        DateTime written = File.GetLastWriteTimeUtc(_workspace.PathOf("out/a.jsonl"));
        File.Delete(_workspace.PathOf("out/b.jsonl"));

        ToolRun run = _workspace.Run("corpus", "-g", "wire.newsgrammar", "a.jsonl", "b.jsonl", "-o", "out").Expect(1);

        Assert.Contains("b.jsonl: warning: 'b.jsonl' is gone: it is read again", run.Error, StringComparison.Ordinal);
        Assert.Contains("2 inputs (1 finished before)", run.Error, StringComparison.Ordinal);
        Assert.Equal(written, File.GetLastWriteTimeUtc(_workspace.PathOf("out/a.jsonl")));
        Assert.True(_workspace.Has("out/b.jsonl"));
    }

    [Fact]
    public void Verifying_finds_bytes_that_changed()
    {
        _workspace.With("a.jsonl", Corpora.JsonLines(1, 100));
        _workspace.Run("corpus", "-g", "wire.newsgrammar", "a.jsonl", "-o", "out").Expect(1);
        byte[] output = _workspace.ReadBytes("out/a.jsonl");
        byte[] changed = [.. output];
        changed[10] ^= 1;
        _workspace.With("out/a.jsonl", changed);

        Assert.Contains("1 finished before", _workspace.Run("corpus", "-g", "wire.newsgrammar", "a.jsonl", "-o", "out").Expect(1).Error, StringComparison.Ordinal);
        ToolRun run = _workspace.Run("corpus", "-g", "wire.newsgrammar", "a.jsonl", "-o", "out", "--verify").Expect(1);

        Assert.Contains("'a.jsonl' has other bytes: it is read again", run.Error, StringComparison.Ordinal);
        Assert.Equal(output, _workspace.ReadBytes("out/a.jsonl"));
    }

    [Theory]
    [InlineData("other options", "a.jsonl", "--max-document", "2M")]
    [InlineData("other inputs: 'c.jsonl' was not among them", "a.jsonl", "c.jsonl")]
    public void Another_run_is_refused_and_a_restart_leaves_nothing_of_the_old_one(string difference, params string[] arguments)
    {
        _workspace.With("a.jsonl", Corpora.JsonLines(1, 100)).With("b.jsonl", Corpora.JsonLines(2, 100)).With("c.jsonl", Corpora.JsonLines(3, 100));
        _workspace.Run("corpus", "-g", "wire.newsgrammar", "a.jsonl", "b.jsonl", "-o", "out").Expect(1);
        string[] other = ["corpus", "-g", "wire.newsgrammar", .. arguments, .. difference.Contains("options", StringComparison.Ordinal) ? ["b.jsonl"] : Array.Empty<string>()];

        _workspace.Run([.. other, "-o", "out"]).Expect(2)
            .ExpectErrorLine($"newsgrammar: error: the run in 'out' was begun with {difference}: --restart deletes its results and begins anew");

        _workspace.Run([.. other, "-o", "out", "--restart"]).Expect(1);
        _workspace.Run([.. other, "-o", "fresh"]).Expect(1);
        Assert.Equal(Corpora.Results(_workspace.PathOf("fresh")), Corpora.Results(_workspace.PathOf("out")));
    }

    [Fact]
    public void Another_grammar_is_another_run()
    {
        _workspace.With("a.jsonl", Corpora.JsonLines(1, 100)).With("other.newsgrammar", Corpora.Grammar.Replace("\"Source\"", "\"Origin\"", StringComparison.Ordinal));
        _workspace.Run("corpus", "-g", "wire.newsgrammar", "a.jsonl", "-o", "out").Expect(1);

        Assert.Contains("another grammar (Wire, or another version of it)", _workspace.Run("corpus", "-g", "other.newsgrammar", "a.jsonl", "-o", "out").Expect(2).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Strangers_in_the_output_folder_are_left_alone()
    {
        _workspace.With("a.jsonl", Corpora.JsonLines(1, 10)).WithDirectory("out").With("out/a.jsonl", "mine");

        _workspace.Run("corpus", "-g", "wire.newsgrammar", "a.jsonl", "-o", "out").Expect(2)
            .ExpectErrorLine("newsgrammar: error: the folder 'out' holds 'a.jsonl' and no run: name a folder that is empty or not there yet");
        _workspace.Run("corpus", "-g", "wire.newsgrammar", "a.jsonl", "-o", ".").Expect(2)
            .ExpectErrorLine("newsgrammar: error: 'a.jsonl' lies in the output folder '.': name another folder for the results");
        Assert.Equal("mine", _workspace.Read("out/a.jsonl"));
    }

    [Fact]
    public void A_second_run_on_the_same_folder_is_refused()
    {
        _workspace.With("a.jsonl", Corpora.JsonLines(1, 10)).WithDirectory("out");
        using var held = new FileStream(_workspace.PathOf("out/.run.lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);

        _workspace.Run("corpus", "-g", "wire.newsgrammar", "a.jsonl", "-o", "out").Expect(2)
            .ExpectErrorLine("newsgrammar: error: another run is writing to 'out': wait for it, or name another folder");
    }
}
