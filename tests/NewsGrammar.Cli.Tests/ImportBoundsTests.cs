using System.Diagnostics;
using NewsGrammar.Cli.Tests.Tool;

namespace NewsGrammar.Cli.Tests;

/// <summary>What a grammar may import and extend: grammar files below the root, and nothing else.</summary>
public class ImportBoundsTests
{
    private const string Importing = "grammar G\nimport \"{0}\"\nline P = text\ndocument D = (p: P)+\n";
    private const string Part = "line Source = \"Source\" sep name:text\n";
    private const string Wire = "grammar Wire\nline Prose = text\ndocument Page = (body: Prose)+\n";

    [Fact]
    public void A_file_of_another_name_is_not_read()
    {
        using Workspace workspace = new Workspace().With("secret.txt", "a secret").With("g.newsgrammar", Importing.Replace("{0}", "./secret.txt", StringComparison.Ordinal));

        ToolRun run = workspace.Run("check", "g.newsgrammar").Expect(2);

        Assert.Contains("g.newsgrammar:2:8: error NG0137: `./secret.txt` cannot be imported: its name does not end in `.newsgrammar`", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("a secret", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_beyond_the_root_is_read_by_dots_or_links()
    {
        using Workspace workspace = new Workspace()
            .WithDirectory("project").WithDirectory("elsewhere")
            .With("elsewhere/labels.newsgrammar", "line Secret = text\n")
            .With("project/dots.newsgrammar", Importing.Replace("{0}", "../elsewhere/labels.newsgrammar", StringComparison.Ordinal))
            .With("project/link.newsgrammar", Importing.Replace("{0}", "./linked.newsgrammar", StringComparison.Ordinal));
        File.CreateSymbolicLink(workspace.PathOf("project/linked.newsgrammar"), "../elsewhere/labels.newsgrammar");

        foreach (string grammar in (string[])["project/dots.newsgrammar", "project/link.newsgrammar"])
        {
            ToolRun run = workspace.Run("check", grammar).Expect(2);
            Assert.Contains("error NG0137: ", run.Output, StringComparison.Ordinal);
            Assert.Contains("it leads out of the folder", run.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("Secret", run.Output + run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("NG0137", workspace.Run("check", "--root", ".", grammar).Output, StringComparison.Ordinal);
        }
    }

    [SkippableFact]
    public void A_pipe_keeps_nobody_waiting()
    {
        Skip.If(OperatingSystem.IsWindows(), "Needs named pipes of Unix.");
        using Workspace workspace = new Workspace().With("g.newsgrammar", Importing.Replace("{0}", "./pipe.newsgrammar", StringComparison.Ordinal));
        using (Process mkfifo = workspace.Start("mkfifo", ["pipe.newsgrammar"]))
        {
            Workspace.WaitFor(mkfifo);
        }

        Assert.InRange(workspace.Run("check", "g.newsgrammar").Code, 0, 2);
    }

    [Fact]
    public void A_root_that_is_no_folder_is_a_mistake()
    {
        using Workspace workspace = new Workspace().With("w.newsgrammar", Wire);

        workspace.Run("check", "--root", "gone", "w.newsgrammar").Expect(2)
            .ExpectErrorLine("newsgrammar: error: --root: there is no folder 'gone'");
    }

    [Fact]
    public void A_base_is_found_among_the_files_that_are_given_and_then_below_the_root()
    {
        using Workspace workspace = new Workspace()
            .WithDirectory("sites").WithDirectory("sites/daily").WithDirectory("sites/wire").WithDirectory("other")
            .With("sites/top.newsgrammar", "grammar Top\nline T = text\ndocument P = (t: T)+\n")
            .With("sites/wire/wire.newsgrammar", Wire)
            .With("other/given.newsgrammar", Wire.Replace("Wire", "Given", StringComparison.Ordinal))
            .With("sites/daily/daily.newsgrammar", "grammar Daily : Wire\n")
            .With("sites/daily/late.newsgrammar", "grammar Late : Given\n");

        workspace.Run("check", "sites/daily/daily.newsgrammar").Expect(0);
        workspace.Run("check", "sites/daily/late.newsgrammar").Expect(2);
        workspace.Run("check", "sites/daily/late.newsgrammar", "other/given.newsgrammar").Expect(0);
    }

    [Fact]
    public void The_nearest_of_two_bases_wins_and_a_tie_is_an_error()
    {
        using Workspace workspace = new Workspace()
            .WithDirectory("a").WithDirectory("a/near").WithDirectory("a/b")
            .With("a/child.newsgrammar", "grammar Child : Wire\n")
            .With("a/near/wire.newsgrammar", Wire)
            .With("a/b/other.newsgrammar", "grammar Other\nline T = text\ndocument P = (t: T)+\n");
        workspace.Run("check", "a/child.newsgrammar").Expect(0);

        workspace.With("a/b/wire.newsgrammar", Wire);
        Assert.Contains("error NG0133: ", workspace.Run("check", "a/child.newsgrammar").Expect(2).Output, StringComparison.Ordinal);

        workspace.With("a/wire.newsgrammar", Wire);
        workspace.Run("check", "a/child.newsgrammar").Expect(0);
    }

    [Fact]
    public void A_file_that_is_reached_through_a_linked_folder_is_the_same_file()
    {
        using Workspace workspace = new Workspace()
            .WithDirectory("real").With("real/labels.newsgrammar", Part)
            .With("g.newsgrammar", "grammar G\nimport \"./real/labels.newsgrammar\"\nimport \"./link/labels.newsgrammar\"\n"
                + "line P = text\ndocument D = (p: P)+ s: Source?\n");
        Directory.CreateSymbolicLink(workspace.PathOf("link"), "real");

        Assert.DoesNotContain("NG0130", workspace.Run("check", "g.newsgrammar").Output, StringComparison.Ordinal);
    }
}
