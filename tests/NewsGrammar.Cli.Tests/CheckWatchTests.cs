using System.Diagnostics;
using NewsGrammar.Authoring.Watching;
using NewsGrammar.Cli.Tests.Tool;
using NewsGrammar.Cli.Watching;

namespace NewsGrammar.Cli.Tests;

public class CheckWatchTests
{
    [SkippableFact]
    public void Changes_of_a_grammar_and_of_what_it_imports_are_checked_until_an_interrupt()
    {
        Skip.If(OperatingSystem.IsWindows(), "Needs signals.");
        using Workspace workspace = new Workspace()
            .With("b.newsgrammar", "grammar B\nimport \"lines.newsgrammar\"\ndocument Page = (body: Any)+\n")
            .With("lines.newsgrammar", "line Any = text\n");
        using Process process = workspace.Start(Workspace.Executable, ["check", "--watch", "b.newsgrammar"]);
        Task<string> error = process.StandardError.ReadToEndAsync();

        Assert.Equal("1 grammar: 0 errors, 0 warnings", NextSummary(process));
        workspace.With("lines.newsgrammar", "line Any = txet // no such element\n");
        Assert.Equal("1 grammar: 1 error, 0 warnings", NextSummary(process));
        workspace.With("lines.newsgrammar", "line Any = text where words > 0\n");
        Assert.StartsWith("1 grammar: 0 errors", NextSummary(process), StringComparison.Ordinal);
        workspace.With("b.newsgrammar", "grammar B\n");
        Assert.NotEqual("1 grammar: 0 errors, 0 warnings", NextSummary(process));

        using (Process kill = workspace.Start("/bin/sh", ["-c", $"kill -INT {process.Id}"]))
        {
            Workspace.WaitFor(kill);
        }

        Workspace.WaitFor(process);
        Assert.Equal(0, process.ExitCode);
        Assert.Contains("Watching 2 files; Ctrl-C ends.", error.Result, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void An_edit_that_keeps_length_and_time_is_checked()
    {
        Skip.If(OperatingSystem.IsWindows(), "Needs signals.");
        const string good = "grammar B\nline Any = text\ndocument Page = (body: Any)+\n";
        using Workspace workspace = new Workspace().With("b.newsgrammar", good).With("next", good.Replace("text", "txet", StringComparison.Ordinal));
        DateTime written = File.GetLastWriteTimeUtc(workspace.PathOf("b.newsgrammar"));
        File.SetLastWriteTimeUtc(workspace.PathOf("next"), written);
        using Process process = workspace.Start(Workspace.Executable, ["check", "--watch", "b.newsgrammar"]);
        Task<string> error = process.StandardError.ReadToEndAsync();
        Assert.Equal("1 grammar: 0 errors, 0 warnings", NextSummary(process));

        File.Move(workspace.PathOf("next"), workspace.PathOf("b.newsgrammar"), overwrite: true);

        Assert.NotEqual("1 grammar: 0 errors, 0 warnings", NextSummary(process));
        Assert.Equal(written, File.GetLastWriteTimeUtc(workspace.PathOf("b.newsgrammar")));
        using (Process kill = workspace.Start("/bin/sh", ["-c", $"kill -INT {process.Id}"]))
        {
            Workspace.WaitFor(kill);
        }

        Workspace.WaitFor(process);
        Assert.Contains("Watching 1 file; Ctrl-C ends.", error.Result, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_cannot_be_watched()
    {
        using Workspace workspace = new();

        workspace.Run("check", "--watch", "-").Expect(2)
            .ExpectErrorLine("newsgrammar: error: --watch watches files: standard input ('-') cannot change");
    }

    [Fact]
    public void A_change_is_acted_on_once_when_it_has_come_to_rest()
    {
        var files = new FakeFiles();
        files.Script(Nothing, () => files.Change("a"), () => files.Change("a"), () => files.Change("b"), Nothing, Nothing, Nothing);

        Assert.Equal(2, files.CountRuns(["a", "b"]));
    }

    [Fact]
    public void A_change_while_the_files_are_read_is_seen()
    {
        var files = new FakeFiles();
        files.Script(Nothing, Nothing, Nothing);

        Assert.Equal(2, files.CountRuns(["a"], first: () => files.Change("a")));
    }

    [Fact]
    public void A_file_that_comes_goes_or_is_new_to_the_action_counts()
    {
        var files = new FakeFiles();
        files.Script(() => files.Remove("a"), Nothing, () => files.Change("a"), Nothing, () => files.Change("imported"), Nothing);

        Assert.Equal(4, files.CountRuns(["a"], depends: ["a", "imported"]));
    }

    [Fact]
    public void Files_that_nothing_depends_on_are_left_alone()
    {
        var files = new FakeFiles();
        files.Script(() => files.Change("other"), Nothing);

        Assert.Equal(1, files.CountRuns(["a"]));
    }

    [Fact]
    public void The_end_comes_even_while_files_change()
    {
        var files = new FakeFiles();
        files.Script(() => files.Change("a"));

        Assert.Equal(1, files.CountRuns(["a"]));
    }

    private static void Nothing()
    {
    }

    private static string NextSummary(Process process)
    {
        while (true)
        {
            Task<string?> line = process.StandardOutput.ReadLineAsync();
            Assert.True(line.Wait(TimeSpan.FromMinutes(2)), "The tool does not check again.");
            if (line.Result is null or ['1', ' ', ..])
            {
                return line.Result ?? "";
            }
        }
    }

    /// <summary>Files that change by a script: one step a look at them; the loop ends where the script does.</summary>
    private sealed class FakeFiles
    {
        private readonly Dictionary<string, FileStamp> _stamps = [];
        private readonly Queue<Action> _script = [];
        private int _clock;

        public void Script(params Action[] steps)
        {
            foreach (Action step in steps)
            {
                _script.Enqueue(step);
            }
        }

        public void Change(string file) => _stamps[file] = new FileStamp(file, 1, DateTime.UnixEpoch.AddSeconds(++_clock));

        public void Remove(string file) => _stamps[file] = new FileStamp(file, -1, default);

        public int CountRuns(string[] files, string[]? depends = null, Action? first = null)
        {
            int runs = 0;
            var all = (depends ?? files).ToHashSet();
            new WatchLoop(file => _stamps.GetValueOrDefault(file), Pause).Run(
                files,
                () => all,
                static all => all,
                _ =>
                {
                    if (++runs == 1)
                    {
                        first?.Invoke();
                    }
                });
            return runs;
        }

        private bool Pause()
        {
            bool goesOn = _script.TryDequeue(out Action? step);
            step?.Invoke();
            return goesOn;
        }
    }
}
