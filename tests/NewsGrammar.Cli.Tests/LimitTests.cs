using System.Text;
using NewsGrammar.Cli.Tests.Tool;

namespace NewsGrammar.Cli.Tests;

/// <summary>What the commands say beyond the limits that <c>docs/embedding.md</c> names.</summary>
public sealed class LimitTests
{
    private const string Grammar = "grammar Site\nline Prose = text\ndocument Page = (body: Prose)+\n";

    [SkippableTheory]
    [InlineData("huge.txt", "parse", "huge.txt", "-g", "site.newsgrammar")]
    [InlineData("huge.txt", "explain", "huge.txt", "-g", "site.newsgrammar")]
    [InlineData("huge.txt", "new", "harbour", "--from", "huge.txt")]
    [InlineData("huge.newsgrammar", "check", "huge.newsgrammar")]
    public void A_file_beyond_the_longest_text_is_refused_with_the_length_that_is_taken(string file, params string[] arguments)
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "Needs a file of which nothing lies on the disk.");
        using Workspace workspace = new Workspace().With("site.newsgrammar", Grammar);
        using (FileStream huge = File.Create(workspace.PathOf(file)))
        {
            huge.SetLength(Array.MaxLength + 1L);
        }

        workspace.Run(arguments).Expect(2)
            .ExpectErrorLine($"{file}: error: this is too large for one text: split it into files of 2,147,483,591 bytes at most");
    }

    [Fact]
    public void Too_little_memory_is_said_in_one_line()
    {
        using Workspace workspace = new Workspace()
            .With("site.newsgrammar", Grammar)
            .With("lines.txt", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("a\n", 8_000_000))));
        // In hexadecimal; natively compiled code does not read a number that begins with 0x.
        var environment = new Dictionary<string, string?> { ["DOTNET_GCHeapHardLimit"] = "6000000" };

        workspace.Run([], environment, "parse", "lines.txt", "-g", "site.newsgrammar", "--format", "jsonl").Expect(2)
            .ExpectErrorLine("newsgrammar: error: there is not enough memory: give smaller files; a parse takes 32 bytes for each line beside the text");
    }

    [Fact]
    public void Text_of_many_pieces_is_as_the_page_has_it()
    {
        string[] lines = [.. Enumerable.Range(0, 20_000).Select(static number => $"Line {number} 📰 of the page")];
        using Workspace workspace = new Workspace().With("site.newsgrammar", Grammar).With("lines.txt", string.Join('\n', lines));

        string output = workspace.Run("parse", "lines.txt", "-g", "site.newsgrammar", "--format", "text").Expect(0).Output;

        Assert.Equal($"lines.txt: Site\n  body:\n{string.Concat(lines.Select(static line => $"    - {line}\n"))}repairs: 0\n", output);
    }
}
