using System.Text;

namespace NewsGrammar.Docs.Tests;

/// <summary>Reads the parts of Markdown that the documents use.</summary>
internal static class Markdown
{
    private const string Fence = "```";

    /// <summary>The fenced blocks of all documents.</summary>
    public static IReadOnlyList<CodeBlock> AllBlocks { get; } = [.. Repository.Documents.SelectMany(BlocksOf)];

    /// <summary>The fenced blocks of a document.</summary>
    public static IEnumerable<CodeBlock> BlocksOf(string document)
    {
        string heading = "";
        (int Line, string[] Words)? open = null;
        var text = new StringBuilder();
        foreach ((int index, string line) in Repository.Read(document).Split('\n').Index())
        {
            if (open is { } fence)
            {
                if (line != Fence)
                {
                    text.Append(line).Append('\n');
                    continue;
                }

                string[] words = fence.Words;
                yield return new CodeBlock(document, fence.Line, heading, words[0], words.Length > 1 ? words[1] : "", text.ToString());
                open = null;
            }
            else if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                open = (index + 1, line[Fence.Length..].Split(' ', 2));
                text.Clear();
            }
            else if (line.StartsWith('#'))
            {
                heading = line.TrimStart('#').Trim();
            }
        }
    }

    /// <summary>The lines of a document that stand outside of fenced blocks, with their 1-based numbers.</summary>
    public static IEnumerable<(int Number, string Text)> ProseOf(string document)
    {
        bool isFenced = false;
        foreach ((int index, string line) in Repository.Read(document).Split('\n').Index())
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                isFenced = !isFenced;
            }
            else if (!isFenced)
            {
                yield return (index + 1, line);
            }
        }
    }

    /// <summary>The headings of a document.</summary>
    public static IEnumerable<string> HeadingsOf(string document) => ProseOf(document)
        .Where(static line => line.Text.StartsWith('#'))
        .Select(static line => line.Text.TrimStart('#').Trim());

    /// <summary>The anchor that a heading can be linked by.</summary>
    public static string AnchorOf(string heading) => string.Concat(heading.ToLowerInvariant()
        .Where(static unit => char.IsLetterOrDigit(unit) || unit is ' ' or '-' or '_')
        .Select(static unit => unit == ' ' ? '-' : unit));
}
