using System.Diagnostics;
using System.Text.Json;
using NewsGrammar.Corpus.Inputs;
using NewsGrammar.Corpus.Runs;

namespace NewsGrammar.Corpus.Tests;

/// <summary>Runs that several processes share.</summary>
public sealed class RankTests : IDisposable
{
    private readonly Workspace _workspace = new Workspace().With("wire.newsgrammar", Corpora.Grammar);

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Processes_that_begin_at_once_give_what_one_gives()
    {
        WriteInputs(12);
        _workspace.Run("corpus", "-g", "wire.newsgrammar", "*.jsonl", "-o", "one").Expect(1);

        Process[] processes = [.. Enumerable.Range(0, 4).Select(rank => _workspace.Start(
            Workspace.Executable, ["corpus", "-g", "wire.newsgrammar", "*.jsonl", "-o", "four", "--rank", $"{rank}", "--world-size", "4"]))];
        foreach (Process process in processes)
        {
            string error = process.StandardError.ReadToEnd();
            Workspace.WaitFor(process);
            Assert.True(process.ExitCode == 1, error);
            process.Dispose();
        }

        Assert.Equal(Corpora.Results(_workspace.PathOf("one")), Corpora.Results(_workspace.PathOf("four")));
        Assert.Equal(4, Directory.GetFiles(_workspace.PathOf("four"), "summary.*-of-4.json").Length);
        Assert.False(_workspace.Has("four/summary.json"));
        _workspace.Run("corpus", "merge", "four").Expect(0);
        Assert.Equal(Counts("one/summary.json"), Counts("four/summary.json"));
    }

    [Fact]
    public void The_state_is_read_from_manifests_alone()
    {
        WriteInputs(3);
        _workspace.Run("corpus", "-g", "wire.newsgrammar", "*.jsonl", "-o", "out", "--rank", "1", "--world-size", "3").Expect(1);
        File.Delete(_workspace.PathOf("0.jsonl"));
        File.Delete(_workspace.PathOf("wire.newsgrammar"));

        Assert.StartsWith("out: 1 of 3 inputs are finished; ", _workspace.Run("corpus", "status", "out").Expect(1).Output, StringComparison.Ordinal);
        JsonElement state = _workspace.Run("corpus", "status", "out", "--format", "json").Expect(1).Json;
        Assert.Equal(1, state.GetProperty("finished").GetInt32());
        Assert.Equal(Counts("out/summary.1-of-3.json"), JsonSerializer.Serialize(state.GetProperty("counts")));
        _workspace.Run("corpus", "merge", "out").Expect(2)
            .ExpectErrorLine("newsgrammar: error: 2 of 3 inputs are not finished in 'out': run the same command again for them first");
        _workspace.Run("corpus", "status", "gone").Expect(2).ExpectErrorLine("newsgrammar: error: there is no run in 'gone': name the folder that -o named");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(64)]
    public void Parts_are_even_and_hold_each_input_once(int worldSize)
    {
        var random = new Random(worldSize);
        CorpusInput[] inputs = [.. Enumerable.Range(0, 500).Select(number => new CorpusInput("", $"{number}.jsonl", random.Next(100_000), InputName.Read("a.jsonl")!))];

        int[] parts = RankParts.Of(inputs, worldSize);

        long[] bytes = new long[worldSize];
        for (int input = 0; input < inputs.Length; input++)
        {
            bytes[parts[input]] += inputs[input].Length;
        }

        Assert.True(bytes.Max() - bytes.Min() <= 100_000, $"{bytes.Min()} to {bytes.Max()}");
        Assert.Equal(inputs, Enumerable.Range(0, worldSize).SelectMany(rank => RankParts.Of(new RunRank(rank, worldSize), inputs)).OrderBy(input => Array.IndexOf(inputs, input)));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("2 of 8", "SLURM_ARRAY_TASK_ID=2", "SLURM_ARRAY_TASK_COUNT=8", "SLURM_ARRAY_TASK_MIN=0")]
    [InlineData("2 of 8", "SLURM_ARRAY_TASK_ID=3", "SLURM_ARRAY_TASK_COUNT=8", "SLURM_ARRAY_TASK_MIN=1", "SLURM_PROCID=0", "SLURM_NTASKS=1")]
    [InlineData("2 of 3", "SLURM_ARRAY_TASK_ID=25", "SLURM_ARRAY_TASK_COUNT=3", "SLURM_ARRAY_TASK_MIN=5", "SLURM_ARRAY_TASK_STEP=10")]
    [InlineData("3 of 4", "SLURM_PROCID=3", "SLURM_NTASKS=4")]
    [InlineData("11 of 12", "SLURM_ARRAY_TASK_ID=2", "SLURM_ARRAY_TASK_COUNT=3", "SLURM_ARRAY_TASK_MIN=0", "SLURM_PROCID=3", "SLURM_NTASKS=4")]
    [InlineData("gaps", "SLURM_ARRAY_TASK_ID=7", "SLURM_ARRAY_TASK_COUNT=2", "SLURM_ARRAY_TASK_MIN=3")]
    public void Slurm_tells_the_part(string? expected, params string[]? variables)
    {
        Dictionary<string, string> values = (variables ?? []).ToDictionary(static variable => variable.Split('=')[0], static variable => variable.Split('=')[1]);
        if (expected == "gaps")
        {
            Assert.Throws<CorpusException>(() => RunRank.FromSlurm(values.GetValueOrDefault));
            return;
        }

        RunRank? rank = RunRank.FromSlurm(values.GetValueOrDefault);

        Assert.Equal(expected, rank is { } found ? $"{found.Rank} of {found.WorldSize}" : null);
    }

    [Fact]
    public void A_task_of_Slurm_does_its_part_and_says_so()
    {
        WriteInputs(2);
        var variables = new Dictionary<string, string?> { ["SLURM_ARRAY_TASK_ID"] = "1", ["SLURM_ARRAY_TASK_COUNT"] = "2", ["SLURM_ARRAY_TASK_MIN"] = "0" };

        ToolRun run = _workspace.Run([], variables, "corpus", "-g", "wire.newsgrammar", "*.jsonl", "-o", "out").Expect(1);

        Assert.StartsWith("Part 1 of 2, as Slurm says; --rank 0 --world-size 1 reads all.\n", run.Error, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(_workspace.PathOf("out"), "*.manifest.json"));
    }

    [Theory]
    [InlineData("--rank takes a number from 0 that is below that of --world-size, and neither stands alone (see 'newsgrammar corpus --help')", "--rank", "1")]
    [InlineData("--rank takes a number from 0 that is below that of --world-size, and neither stands alone (see 'newsgrammar corpus --help')", "--rank", "2", "--world-size", "2")]
    [InlineData("--restart is for a run by one process: restart it once without --rank, or delete the output folder", "--rank", "1", "--world-size", "2", "--restart")]
    public void A_part_that_is_none_is_said(string message, params string[] options)
    {
        WriteInputs(1);

        _workspace.Run(["corpus", "-g", "wire.newsgrammar", "0.jsonl", "-o", "out", .. options]).Expect(2).ExpectErrorLine("newsgrammar: error: " + message);
    }

    [Fact]
    public void The_same_part_twice_and_all_beside_a_part_are_refused()
    {
        WriteInputs(1);
        _workspace.WithDirectory("out");
        using var folder = new FileStream(_workspace.PathOf("out/.run.lock"), FileMode.OpenOrCreate, FileAccess.Read, FileShare.ReadWrite);
        using var part = new FileStream(_workspace.PathOf("out/.run.lock.0-of-2"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        string[] command = ["corpus", "-g", "wire.newsgrammar", "0.jsonl", "-o", "out"];

        _workspace.Run(command).Expect(2);
        _workspace.Run([.. command, "--rank", "0", "--world-size", "2"]).Expect(2)
            .ExpectErrorLine("newsgrammar: error: another run is writing to 'out': wait for it, or name another folder");
        _workspace.Run([.. command, "--rank", "1", "--world-size", "2"]).Expect(0);
    }

    [SkippableFact]
    public void The_script_for_Slurm_runs_and_a_second_one_asks_for_what_is_missing()
    {
        Skip.IfNot(File.Exists("/bin/bash"), "There is no bash.");
        WriteInputs(8);
        string[] submit = ["corpus", "submit", "--tasks", "4", "--cpus", "2", "--sbatch", "--time=1:00:00", "--", "-g", "wire.newsgrammar", "*.jsonl", "-o", "o'ut", "--jobs", "1"];

        string script = _workspace.Run(submit).Expect(0).Output;

        Assert.Contains("#SBATCH --array=0-3\n#SBATCH --cpus-per-task=2\n", script, StringComparison.Ordinal);
        Assert.Contains("#SBATCH --requeue\n", script, StringComparison.Ordinal);
        Assert.Contains("#SBATCH --time=1:00:00\n", script, StringComparison.Ordinal);
        Assert.Equal(0, RunTask(script, 2));
        Assert.Equal(0, RunTask(script, 0));
        Assert.Contains("#SBATCH --array=1,3\n", _workspace.Run(submit).Expect(0).Output, StringComparison.Ordinal);
        Assert.Equal(0, RunTask(script, 1));
        Assert.Equal(0, RunTask(script, 3));
        ToolRun last = _workspace.Run(submit).Expect(0);
        Assert.Empty(last.Output);
        Assert.Contains("all inputs are finished", last.Error, StringComparison.Ordinal);
        Assert.Equal(2, RunTask(script, 4));

        int RunTask(string script, int task)
        {
            using Process process = _workspace.With("job.sh", script).Start("/bin/bash", ["job.sh"], new Dictionary<string, string?> { ["SLURM_ARRAY_TASK_ID"] = $"{task}" });
            string error = process.StandardError.ReadToEnd();
            Workspace.WaitFor(process);
            Assert.DoesNotContain("line", error, StringComparison.Ordinal);
            return process.ExitCode;
        }
    }

    [Theory]
    [InlineData("--rank is the task's to tell: leave it out", "--rank", "0", "--world-size", "2")]
    [InlineData("--restart is for a run by one process: delete the output folder instead", "--restart")]
    [InlineData("--stdin-list cannot be read by every task: write the paths to a file for --paths-file", "--stdin-list")]
    [InlineData("--survey is for a run that is not parted: 'newsgrammar survey' takes the same inputs when all parts are read", "--survey", "report.html")]
    [InlineData("unknown option '--preemptible' (see 'newsgrammar corpus --help')", "--preemptible")]
    public void What_no_job_can_do_is_said(string message, params string[] options)
    {
        WriteInputs(1);

        _workspace.Run(["corpus", "submit", "--tasks", "2", "--", "-g", "wire.newsgrammar", "0.jsonl", "-o", "out", .. options]).Expect(2)
            .ExpectErrorLine("newsgrammar: error: " + message);
    }

    private void WriteInputs(int count)
    {
        for (int file = 0; file < count; file++)
        {
            _workspace.With($"{file}.jsonl", Corpora.JsonLines(file, 300 + (file * 100)));
        }
    }

    private string Counts(string file) => JsonSerializer.Serialize(JsonDocument.Parse(_workspace.Read(file)).RootElement.GetProperty("counts"));
}
