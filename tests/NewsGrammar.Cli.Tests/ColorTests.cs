using NewsGrammar.Cli.Tests.Samples;
using NewsGrammar.Cli.Tests.Tool;
using Snapshooter.Xunit;

namespace NewsGrammar.Cli.Tests;

public class ColorTests
{
    private const char Escape = '\e';
    private const string NoTerminal = "Needs the program script to stand in for a terminal.";

    private static readonly Dictionary<string, string?> NoColor = new() { ["NO_COLOR"] = "1" };

    [Fact]
    public void Redirected_output_has_colour_only_when_it_is_asked_for()
    {
        using Workspace workspace = Samples();

        Assert.DoesNotContain(Escape, workspace.Run("parse", "-g", "b.newsgrammar", "--format", "tree", "broken.txt").Output);
        Assert.DoesNotContain(
            Escape, workspace.Run("parse", "-g", "b.newsgrammar", "--format", "tree", "--color", "never", "broken.txt").Output);
        ToolRun colored = workspace.Run("parse", "-g", "b.newsgrammar", "--format", "tree", "--color", "always", "broken.txt");

        Snapshot.Match(colored.Output.Replace(Escape, '␛'), "colour.tree");
    }

    [Fact]
    public void The_command_line_outweighs_the_environment()
    {
        using Workspace workspace = Samples();

        ToolRun run = workspace.Run(
            [], NoColor, "parse", "-g", "b.newsgrammar", "--format", "tree", "--color", "always", "broken.txt");

        Assert.Contains(Escape, run.Output);
    }

    [Fact]
    public void Findings_of_a_check_are_coloured_too()
    {
        using Workspace workspace = new Workspace().With("bad.newsgrammar", "grammar Bad\n");

        Assert.DoesNotContain(Escape, workspace.Run("check", "bad.newsgrammar").Output);
        Assert.Contains("\e[31merror NG", workspace.Run("check", "--color", "always", "bad.newsgrammar").Output, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void A_terminal_shows_a_coloured_tree_unless_told_otherwise()
    {
        Skip.IfNot(Pseudoterminal.IsAvailable, NoTerminal);
        using Workspace workspace = Samples();

        string tree = Pseudoterminal.Run(workspace, 200, "parse -g b.newsgrammar broken.txt");

        Assert.Contains("\e[33m2 repairs\e[0m", tree, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("NO_COLOR", "1")]
    [InlineData("TERM", "dumb")]
    public void A_terminal_without_colour_gets_none(string variable, string value)
    {
        Skip.IfNot(Pseudoterminal.IsAvailable, NoTerminal);
        using Workspace workspace = Samples();

        string tree = Pseudoterminal.Run(
            workspace, 200, "parse -g b.newsgrammar broken.txt", new Dictionary<string, string?> { [variable] = value });

        Assert.Contains("broken.txt · Bulletin · 2 repairs\n", tree, StringComparison.Ordinal);
        Assert.DoesNotContain("\e[", tree, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void A_terminal_cuts_long_lines_and_a_file_does_not()
    {
        Skip.IfNot(Pseudoterminal.IsAvailable, NoTerminal);
        using Workspace workspace = Samples().With("long.txt", $"{new string('x', 300)}\nبقلم: {new string('م', 300)}\nlast\n");

        string terminal = Pseudoterminal.Run(workspace, 60, "parse -g b.newsgrammar long.txt", NoColor);
        ToolRun redirected = workspace.Run("parse", "-g", "b.newsgrammar", "--format", "tree", "long.txt").Expect(0);

        string[] lines = terminal.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.EndsWith("xxx…", lines[1], StringComparison.Ordinal);
        Assert.Equal(60, lines[1].Length);
        Assert.EndsWith("ممم…\u2069", lines[2], StringComparison.Ordinal);
        Assert.Equal(60, lines[2].Trim('\u2068', '\u2069').Replace("\u2068", "", StringComparison.Ordinal).Length);
        Assert.DoesNotContain('…', redirected.Output);
    }

    private static Workspace Samples() =>
        new Workspace().With("b.newsgrammar", Bulletin.Grammar).With("broken.txt", Bulletin.Broken);
}
