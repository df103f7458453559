namespace NewsGrammar.Docs.Tests;

/// <summary>
/// Documents that go through a task step by step, in a folder of their own. A block with the name of a file is that file
/// from there on; a command prints what is shown below it.
/// </summary>
public sealed class WalkthroughTests
{
    private const string Prompt = "$ newsgrammar ";

    public static TheoryData<string> Documents() =>
        [.. Markdown.AllBlocks.Where(IsCommand).Select(static block => block.Document).Distinct()];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Steps_lead_to_what_is_shown(string document)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("newsgrammar-");
        try
        {
            foreach (CodeBlock block in Markdown.BlocksOf(document))
            {
                if (block.IsFile)
                {
                    string path = Path.Combine(folder.FullName, block.Tag);
                    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                    File.WriteAllText(path, block.Text);
                }
                else if (IsCommand(block))
                {
                    string[] lines = block.Text.Split('\n', 2);
                    Assert.Equal((block.ToString(), lines[1]), (block.ToString(), CommandLine.Run(lines[0][Prompt.Length..].Split(' '), folder.FullName)));
                }
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static bool IsCommand(CodeBlock block) => block.Language == "console" && block.Text.StartsWith(Prompt, StringComparison.Ordinal);
}
