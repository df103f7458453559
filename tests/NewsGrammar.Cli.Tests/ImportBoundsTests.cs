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
    public void Only_regular_files_of_bounded_size_are_opened()
    {
        Skip.If(OperatingSystem.IsWindows(), "Needs pipes and devices of Unix.");
        string[] names = ["pipe", "folder", "large", "device"];
        using Workspace workspace = new Workspace()
            .WithDirectory("folder.newsgrammar")
            .With("large.newsgrammar", "")
            .With("g.newsgrammar", "grammar G\n" + string.Concat(names.Select(static name => $"import \"./{name}.newsgrammar\"\n")) + "line P = text\ndocument D = (p: P)+\n");
        File.CreateSymbolicLink(workspace.PathOf("device.newsgrammar"), "/dev/zero");
        using (FileStream large = File.OpenWrite(workspace.PathOf("large.newsgrammar")))
        {
            large.SetLength((16 << 20) + 1);
        }

        using (Process mkfifo = workspace.Start("mkfifo", ["pipe.newsgrammar"]))
        {
            Workspace.WaitFor(mkfifo);
        }

        string output = workspace.Run("check", "g.newsgrammar").Expect(2).Output;

        Assert.Contains("g.newsgrammar:2:8: error NG0137: `./pipe.newsgrammar` cannot be imported: it is empty, or a pipe or device", output, StringComparison.Ordinal);
        Assert.Contains("g.newsgrammar:3:8: error NG0137: `./folder.newsgrammar` cannot be imported: it is a folder", output, StringComparison.Ordinal);
        Assert.Contains("g.newsgrammar:4:8: error NG0137: `./large.newsgrammar` cannot be imported: it is larger than 16 MB", output, StringComparison.Ordinal);
        Assert.Contains("g.newsgrammar:5:8: error NG0137: `./device.newsgrammar` cannot be imported: its name does not end", output, StringComparison.Ordinal);
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
    public void A_base_that_is_nowhere_is_told_with_the_root_that_was_searched()
    {
        using Workspace workspace = new Workspace()
            .WithDirectory("sites")
            .With("sites/wire.newsgrammar", Wire)
            .With("sites/child.newsgrammar", "grammar Child : Wyre\n");

        string output = workspace.Run("check", "sites/child.newsgrammar", "").Expect(2).Output;

        Assert.Contains("did you mean `Wire`? otherwise a base is a grammar that is given, or that lies below the root `", output, StringComparison.Ordinal);
        Assert.Contains("`, or in the site pack; `--root` names another root", output, StringComparison.Ordinal);
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
        workspace.Run("check", "a/child.newsgrammar", "a/b/wire.newsgrammar", "a/near/wire.newsgrammar", "a/wire.newsgrammar").Expect(0);
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
