using System.Diagnostics;
using NewsGrammar.Cli.Tests.Samples;
using NewsGrammar.Cli.Tests.Tool;

namespace NewsGrammar.Cli.Tests;

public class EndingTests
{
    [SkippableTheory]
    [InlineData("jsonl")]
    [InlineData("tree")]
    [InlineData("text")]
    public void A_closed_pipe_ends_the_run_quietly(string format)
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows does not tell a writer.");
        using Workspace workspace = new Workspace().With("good.txt", Aggregator.Fitting);
        IEnumerable<string> files = Enumerable.Repeat("good.txt", 5000);
        using Process process = workspace.Start(Workspace.Executable, ["parse", "--format", format, .. files]);

        process.StandardOutput.Read();
        process.StandardOutput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync();
        Workspace.WaitFor(process);

        Assert.Empty(error.Result);
        Assert.Equal(141, process.ExitCode);
    }

    [SkippableFact]
    public void A_full_disk_is_told_in_one_line()
    {
        Skip.IfNot(OperatingSystem.IsLinux() && File.Exists("/dev/full"), "Needs the device /dev/full.");
        using Workspace workspace = new Workspace().With("good.txt", Aggregator.Fitting);
        using Process process = workspace.Start("/bin/sh", ["-c", $"'{Workspace.Executable}' parse good.txt > /dev/full"]);

        Task<string> error = process.StandardError.ReadToEndAsync();
        Workspace.WaitFor(process);

        Assert.StartsWith("newsgrammar: error: ", error.Result, StringComparison.Ordinal);
        Assert.Equal(1, error.Result.Count(static unit => unit == '\n'));
        Assert.Equal(2, process.ExitCode);
    }

    [SkippableFact]
    public void An_interrupt_ends_the_run_quietly()
    {
        Skip.If(OperatingSystem.IsWindows(), "Needs signals.");
        using Workspace workspace = new();
        using Process process = workspace.Start(Workspace.Executable, ["parse", "-"]);

        // The tool has to be up before it can be interrupted; it waits for its input then.
        Thread.Sleep(TimeSpan.FromSeconds(2));
        using (Process kill = workspace.Start("/bin/sh", ["-c", $"kill -INT {process.Id}"]))
        {
            Workspace.WaitFor(kill);
        }

        Task<string> error = process.StandardError.ReadToEndAsync();
        Workspace.WaitFor(process);

        Assert.Empty(error.Result);
        Assert.NotEqual(0, process.ExitCode);
    }

    [SkippableTheory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public void Output_that_is_interrupted_ends_with_a_whole_line(string signal, int code)
    {
        Skip.If(OperatingSystem.IsWindows(), "Needs signals.");
        using Workspace workspace = new Workspace().With("good.txt", Aggregator.Fitting);
        IEnumerable<string> files = Enumerable.Repeat("good.txt", 20_000);
        using Process process = workspace.Start(Workspace.Executable, ["parse", "--format", "jsonl", .. files]);

        // It is in the middle of its work as soon as there is output.
        string output = ((char)process.StandardOutput.Read()).ToString();
        using (Process kill = workspace.Start("/bin/sh", ["-c", $"kill -{signal} {process.Id}"]))
        {
            Workspace.WaitFor(kill);
        }

        output += process.StandardOutput.ReadToEnd();
        Workspace.WaitFor(process);

        Assert.Equal(code, process.ExitCode);
        Assert.EndsWith("}\n", output, StringComparison.Ordinal);
        Assert.InRange(output.Count(static unit => unit == '\n'), 1, 19_999);
    }

    [SkippableFact]
    public void Somebody_at_a_terminal_is_told_that_the_tool_waits()
    {
        Skip.IfNot(Pseudoterminal.IsAvailable, "Needs the program script to stand in for a terminal.");
        using Workspace workspace = new();

        using Process process = Pseudoterminal.Start(workspace, 200, "parse --format jsonl");
        Task<string?> line = process.StandardOutput.ReadLineAsync();
        bool hasLine = line.Wait(TimeSpan.FromMinutes(2));
        process.Kill(entireProcessTree: true);

        Assert.True(hasLine);
        Assert.Contains("Ctrl-D", line.Result, StringComparison.Ordinal);
    }
}
