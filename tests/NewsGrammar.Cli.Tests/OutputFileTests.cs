using NewsGrammar.Cli.Tests.Samples;
using NewsGrammar.Cli.Tests.Tool;

namespace NewsGrammar.Cli.Tests;

/// <summary><c>-o</c> names a file, which is replaced as a whole.</summary>
public class OutputFileTests
{
    [Theory]
    [InlineData("parse", "-g", "b.newsgrammar", "--format", "jsonl", "good.txt")]
    [InlineData("explain", "-g", "b.newsgrammar", "good.txt")]
    [InlineData("check", "--format", "json", "b.newsgrammar")]
    [InlineData("schema", "b.newsgrammar")]
    [InlineData("vocabulary", "french")]
    public void Results_go_into_the_file_as_they_would_to_standard_output(params string[] arguments)
    {
        using Workspace workspace = Filled().With("out", "old");

        ToolRun printed = workspace.Run(arguments).Expect(0);
        ToolRun written = workspace.Run([.. arguments, "-o", "out"]).Expect(0);

        Assert.Empty(written.Output);
        Assert.Equal(printed.Output, workspace.Read("out"));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_told_in_one_line()
    {
        using Workspace workspace = Filled();

        ToolRun run = workspace.Run("parse", "-g", "b.newsgrammar", "good.txt", "-o", "gone/out.json").Expect(2);

        Assert.StartsWith("gone/out.json: error: the file cannot be written: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(static unit => unit == '\n'));
    }

    [SkippableFact]
    public void A_link_and_the_permissions_of_its_file_stay()
    {
        Skip.If(OperatingSystem.IsWindows(), "Needs permissions and links of Unix.");
        using Workspace workspace = Filled().With("real", "old");
        if (OperatingSystem.IsWindows())
        {
            return; // for the compiler
        }

        File.SetUnixFileMode(workspace.PathOf("real"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.CreateSymbolicLink(workspace.PathOf("link"), "real");

        workspace.Run("vocabulary", "french", "-o", "link").Expect(0);

        Assert.Equal("real", new FileInfo(workspace.PathOf("link")).LinkTarget);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(workspace.PathOf("real")));
        Assert.Contains("line ", workspace.Read("real"), StringComparison.Ordinal);
    }

    /// <summary>The only copy of a page is in its sample: a disk that is full must leave the old one.</summary>
    [SkippableFact]
    public void A_sample_that_cannot_be_written_whole_stays_as_it_was()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "Needs a limit on the size of files.");
        using Workspace workspace = new Workspace().With("b.newsgrammar", Bulletin.Grammar).WithDirectory("b");
        workspace.With(Path.Combine("b", "page.sample"), Bulletin.Fitting + string.Concat(Enumerable.Repeat("Another line.\n", 1000)) + "=== expected result ===\nold\n");
        string before = workspace.Read("b/page.sample");

        // No file beyond eight blocks of 512 bytes.
        using (var test = workspace.Start("/bin/sh", ["-c", $"ulimit -f 8; trap '' XFSZ; '{Workspace.Executable}' test b.newsgrammar --accept-repairs page"]))
        {
            Workspace.WaitFor(test);
            Assert.NotEqual(0, test.ExitCode);
        }

        Assert.Equal(before, workspace.Read("b/page.sample"));
    }

    private static Workspace Filled() => new Workspace().With("b.newsgrammar", Bulletin.Grammar).With("good.txt", Bulletin.Fitting);
}
