using System.Text.RegularExpressions;

namespace NewsGrammar.Docs.Tests;

/// <summary>What the documents point to exists.</summary>
public sealed partial class LinkTests
{
    public static TheoryData<string> Documents() => [.. Repository.Documents];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Links_lead_somewhere(string document)
    {
        string folder = Path.GetDirectoryName(document)!;
        foreach ((int number, string text) in Markdown.ProseOf(document))
        {
            foreach (Match match in Link().Matches(text))
            {
                string path = match.Groups["path"].Value;
                string anchor = match.Groups["anchor"].Value;
                string target = path.Length == 0 ? document : Path.GetRelativePath(".", Path.Combine(folder, path)).Replace('\\', '/');
                Assert.True(Repository.Has(target), $"{document}:{number}: there is no {target}");
                Assert.True(
                    anchor.Length == 0 || Markdown.HeadingsOf(target).Select(Markdown.AnchorOf).Contains(anchor),
                    $"{document}:{number}: {target} has no heading #{anchor}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Named_files_exist(string document)
    {
        foreach ((int number, string text) in Markdown.ProseOf(document))
        {
            foreach (Match match in NamedFile().Matches(text))
            {
                string path = match.Groups["path"].Value;
                Assert.True(Repository.Has(path), $"{document}:{number}: there is no {path}");
            }
        }
    }

    /// <summary>A link that stays in the repository.</summary>
    [GeneratedRegex(@"\]\((?!https?:)(?<path>[^)#]*)(#(?<anchor>[^)]*))?\)")]
    private static partial Regex Link();

    /// <summary>A path from the top folder in code quotes; one with a placeholder names no file.</summary>
    [GeneratedRegex(@"`(?<path>(src|docs|tests|grammar|generators|\.ci)/[^`\s<>*…]*)`")]
    private static partial Regex NamedFile();
}
