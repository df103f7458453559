using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsGrammar.Docs.Tests;

/// <summary>The sources keep to what <c>.editorconfig</c> says of the length of lines, which no formatter does.</summary>
public sealed partial class LineLengthTests
{
    private static readonly string[] Folders = ["src", "generators"];

    [Fact]
    public void No_line_is_longer_than_stated()
    {
        int longest = int.Parse(Stated().Match(Repository.Read(".editorconfig")).Groups[1].Value, CultureInfo.InvariantCulture);
        var tooLong = new List<string>();
        foreach (string file in Folders.SelectMany(static folder =>
            Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories)))
        {
            string path = Path.GetRelativePath(Repository.Root, file).Replace('\\', '/');
            if (!path.Contains("/obj/", StringComparison.Ordinal))
            {
                tooLong.AddRange(File.ReadLines(file).Index().Where(line => line.Item.Length > longest).Select(line => $"{path}({line.Index + 1})"));
            }
        }

        Assert.Empty(tooLong);
    }

    [GeneratedRegex("max_line_length = ([0-9]+)")]
    private static partial Regex Stated();
}
