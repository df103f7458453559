using System.Globalization;

namespace NewsGrammar.Oracle;

/// <summary>The characters that end sentences, read from a table of Unicode.</summary>
internal static class SentenceTerminals
{
    public static IReadOnlySet<int> All { get; } = Read();

    private static HashSet<int> Read()
    {
        using var reader = new StreamReader(typeof(SentenceTerminals).Assembly.GetManifestResourceStream("SentenceTerminals.txt")!);
        var all = new HashSet<int>();
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                int[] ends = [.. line.Split("..").Select(static end => int.Parse(end, NumberStyles.HexNumber, CultureInfo.InvariantCulture))];
                all.UnionWith(Enumerable.Range(ends[0], ends[^1] - ends[0] + 1));
            }
        }

        return all;
    }
}
