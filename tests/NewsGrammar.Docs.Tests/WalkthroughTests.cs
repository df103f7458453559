namespace NewsGrammar.Docs.Tests;

/// <summary>
/// Documents that go through a task step by step, in a folder of their own. A block with the name of a file is that file
/// from there on; a command prints what is shown below it, where a line <c>…</c> stands for lines that are left out.
/// </summary>
public sealed class WalkthroughTests
{
    private const string Prompt = "$ newsgrammar ";
    private const string Script = "$ awk ";
    private const string LeftOut = "…\n";

    public static TheoryData<string> Documents() =>
        [.. Markdown.AllBlocks.Where(IsCommand).Select(static block => block.Document).Distinct()];

    [SkippableTheory]
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
                    string printed = CommandLine.Run(lines[0][Prompt.Length..].Split(' '), folder.FullName);
                    Assert.Equal((block.ToString(), lines[1]), (block.ToString(), LeaveOut(printed, lines[1])));
                }
                else if (block.Language == "console" && block.Text.StartsWith(Script, StringComparison.Ordinal))
                {
                    Skip.IfNot(CommandLine.RunsAwk(block.Text[Script.Length..].TrimEnd().Split(' '), folder.FullName), "There is no awk here: the steps before it are as shown.");
                }
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Leaves out of what was printed what the document leaves out: up to the line that it goes on with, or to the end.</summary>
    private static string LeaveOut(string printed, string shown)
    {
        string[] pieces = shown.Split(LeftOut);
        string left = "";
        for (int piece = 0; piece < pieces.Length; piece++)
        {
            bool isLast = piece == pieces.Length - 1;
            int start = piece == 0 ? 0 : isLast && pieces[piece].Length == 0 ? printed.Length : printed.IndexOf(pieces[piece], StringComparison.Ordinal);
            if (start < 0 || (piece == 0 && pieces.Length == 1))
            {
                return left + printed;
            }

            int end = Math.Min(printed.Length, start + pieces[piece].Length);
            left += (piece == 0 ? "" : LeftOut) + printed[start..end];
            printed = printed[end..];
        }

        return left + printed;
    }

    private static bool IsCommand(CodeBlock block) => block.Language == "console" && block.Text.StartsWith(Prompt, StringComparison.Ordinal);
}
