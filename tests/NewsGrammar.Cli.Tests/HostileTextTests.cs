using System.Text.RegularExpressions;
using NewsGrammar.Cli.Tests.Tool;

namespace NewsGrammar.Cli.Tests;

/// <summary>Names of files, grammars and pages that try to steer the terminal, or to reorder what stands around them.</summary>
public sealed partial class HostileTextTests
{
    /// <summary>Sets a window's title, colours by C1, overrides and isolates the direction, deletes.</summary>
    private const string Evil = "e\e]0;x\ab\u202Ec\u009B31mi\u2066\u007F";

    /// <summary>What a page may hold and still be text.</summary>
    private const string Sly = "b\u202Ec\u009B31mi\u2066";

    private const string Site = $"{Evil}.newsgrammar";
    private const string Broken = $"broken{Evil}.newsgrammar";
    private const string Page = $"page{Evil}.txt";
    private const string Corpus = $"corpus{Evil}.jsonl";

    public static TheoryData<string[]> Commands => new()
    {
        new[] { "check", Site },
        new[] { "check", Broken },
        new[] { "check", $"nothing{Evil}" },
        new[] { "explain", Page, "--grammar", Site, "--color", "never" },
        new[] { "explain", Page, "--grammar", Broken },
        new[] { "parse", Page, "--grammar", Site, "--format", "tree", "--color", "never" },
        new[] { "parse", Page, "--grammar", Site, "--format", "text" },
        new[] { "parse", Page, "--grammar", Broken },
        new[] { "parse", $"nothing{Evil}" },
        new[] { "parse", Page, "--site", $"host{Evil}" },
        new[] { "parse", Page, "--format", Evil },
        new[] { "test", Site },
        new[] { "test", Site, "--accept" },
        new[] { "test", Site, "--accept-repairs", $"nothing{Evil}" },
        new[] { "test", Site, "--format", "junit" },
        new[] { "test", Broken },
        new[] { "new", "Drafted", "--from", Page, $"other{Evil}.txt", "-o", "-" },
        new[] { "new", "Drafted", "--from", Page, "-o", $"made{Evil}.newsgrammar" },
        new[] { "new", $"Drafted{Evil}", "--from", Page },
        new[] { "new", "Drafted", "--from", Page, "-o", $"none{Evil}" },
        new[] { "new", "Drafted", "--from", $"nothing{Evil}" },
        new[] { "new", "Drafted", Page },
        new[] { "generate", Broken, "-o", "out" },
        new[] { "generate", Site, "-o", "out", "--namespace", $"N{Evil}" },
        new[] { "schema", Site },
        new[] { "schema", Broken },
        new[] { "vocabulary", Evil },
        new[] { "completion", Evil },
        new[] { "survey", Site, Corpus },
        new[] { "survey", Site, $"nothing{Evil}" },
        new[] { "corpus", Corpus, "--grammar", Site, "-o", $"out{Evil}" },
        new[] { "corpus", $"nothing{Evil}", "--grammar", Site, "-o", "out" },
        new[] { "corpus", "status", $"nothing{Evil}" },
        new[] { "corpus", "merge", $"nothing{Evil}" },
        new[] { Evil },
        new[] { "parse", $"--{Evil}" },
    };

    [SkippableTheory]
    [MemberData(nameof(Commands))]
    public void Nothing_of_it_reaches_the_terminal(string[] arguments)
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no files of such names.");
        using Workspace workspace = Hostile();

        ToolRun run = workspace.Run(arguments);

        Assert.DoesNotMatch(Steering(), run.Output);
        Assert.DoesNotMatch(Steering(), run.Error);
        Assert.NotEmpty(run.Output + run.Error);
    }

    /// <summary>What recurs on pages becomes a literal of the draft, and a comment where it does not fit.</summary>
    [Fact]
    public void Nothing_of_it_reaches_drafts()
    {
        const string head = "The \u202EDaily\u2066 News";
        using Workspace workspace = new();
        for (int page = 0; page < 4; page++)
        {
            workspace.With($"{page}.txt", $"{head}\nTitle {page}\n\nBody {page} ends here.\nSource: {page}\n{string.Concat(Enumerable.Repeat($"odd {Sly}\n", page))}");
        }

        ToolRun run = workspace.Run("new", "Drafted", "--from", "0.txt", "1.txt", "2.txt", "3.txt", "-o", "-");

        Assert.Contains("\"The Daily News\"", run.Output, StringComparison.Ordinal);
        Assert.DoesNotMatch(Steering(), run.Output);
        Assert.DoesNotMatch(Steering(), run.Error);
    }

    [SkippableFact]
    public void Nothing_of_it_reaches_generated_comments()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no files of such names.");
        using Workspace workspace = Hostile();

        workspace.Run("generate", Site, "-o", "out").Expect(0);

        Assert.DoesNotMatch(Steering(), workspace.Read($"out/{Evil}.g.cs"));
    }

    private static Workspace Hostile() => new Workspace()
        .With(Site, $"/// Doc {Evil}\ngrammar Site\nline Source = \"Src{Sly}\" sep value:text\n// {Evil}\nline Prose = text\ndocument Page = (body: Prose)+ source: Source?\n")
        .With(Broken, $"grammar Broken\nline P = text{Evil} where\ndocument D = (x{Evil}: Q{Evil})+ \"{Evil}\"\nimport \"./n{Evil}.newsgrammar\"\nsite \"h{Evil}\"\n")
        .With(Page, $"Title {Sly}\n\nBody {Sly}.\nSource: X {Sly}\nSrc{Sly}: a\nSrc{Sly}: b\n")
        .With($"other{Evil}.txt", $"Title2 {Sly}\n\nBody2 {Sly}.\nSource: Y {Sly}\n")
        .With(Corpus, $"{{\"text\":\"Body.\",\"id\":\"1\"}}\n{{\"bad{Evil}\n")
        .WithDirectory(Evil)
        .With($"{Evil}/a{Evil}.txt", $"Body {Sly}.\nSrc{Sly}: x\nSrc{Sly}: y\n");

    /// <summary>Control characters but the line feed, and embeddings and overrides of direction. The isolates U+2068 and U+2069 are what the tool itself sets around names.</summary>
    [GeneratedRegex("[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066\u2067]", RegexOptions.CultureInvariant)]
    private static partial Regex Steering();
}
