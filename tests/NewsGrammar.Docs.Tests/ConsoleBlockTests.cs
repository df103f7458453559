namespace NewsGrammar.Docs.Tests;

/// <summary>
/// The commands in the documents print what is shown below them. A line that holds only <c>…</c> stands for lines that
/// are left out.
/// </summary>
public sealed class ConsoleBlockTests
{
    private const string Prompt = "$ dotnet run --project src/NewsGrammar.Cli -- ";
    private const string LeftOut = "\n…\n";

    public static TheoryData<CodeBlock> Commands() => [.. Markdown.AllBlocks.Where(static block =>
        block.Language == "console" && block.Text.StartsWith(Prompt, StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Commands), DisableDiscoveryEnumeration = true)]
    public void Command_prints_what_is_shown(CodeBlock block)
    {
        string[] lines = block.Text.Split('\n', 2);
        string printed = CommandLine.Run(lines[0][Prompt.Length..].Split(' '));

        int at = 0;
        foreach (string part in lines[1].Split(LeftOut))
        {
            int found = printed.IndexOf(part.TrimEnd('\n'), at, StringComparison.Ordinal);
            Assert.True(found >= 0 && (at > 0 || found == 0), $"{block}: the command prints\n{printed}");
            at = found + part.TrimEnd('\n').Length;
        }

        Assert.True(lines[1].EndsWith(LeftOut, StringComparison.Ordinal) || printed[at..].Trim().Length == 0, $"{block}: the command prints\n{printed}");
    }
}
