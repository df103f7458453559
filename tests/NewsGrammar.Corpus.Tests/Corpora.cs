using System.Text;
using System.Text.Json;

namespace NewsGrammar.Corpus.Tests;

/// <summary>Grammars and corpora for tests.</summary>
internal static class Corpora
{
    /// <summary>A grammar with a label.</summary>
    public const string Grammar = """
        grammar Wire

        line Source    = "Source" sep name:text
        line Paragraph = text

        document Article =
            title: Paragraph
            (body: Paragraph)+
            source: Source?
        """;

    /// <summary>The lines of a corpus that is the same for the same seed, with documents of all kinds and broken records.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="records">How many records.</param>
    public static string JsonLines(int seed, int records)
    {
        var random = new Random(seed);
        var lines = new StringBuilder();
        for (int record = 0; record < records; record++)
        {
            if (random.Next(50) == 0)
            {
                lines.Append("{\"id\": \"broken ").Append(record).Append("\", \n");
                continue;
            }

            var text = new StringBuilder("Title ").Append(record).Append('\n');
            for (int line = random.Next(8); line >= 0; line--)
            {
                text.Append(random.Next(2) == 0 ? "Footbridge opens over the \"valley\"" : "افتتاح جسر للمشاة فوق وادي الرمان").Append(random.Next()).Append('\n');
            }

            text.Append(random.Next(3) == 0 ? "Source: The Harbour Post\n" : "");
            lines.Append("{\"id\":\"").Append(record).Append("\",\"url\":\"https://example.com/").Append(record).Append("\",\"text\":")
                .Append(JsonSerializer.Serialize(text.ToString())).Append("}\n");
        }

        return lines.ToString();
    }

    /// <summary>The files of a run that its inputs alone determine, by their names.</summary>
    /// <param name="folder">The output folder.</param>
    public static SortedDictionary<string, string> Results(string folder)
    {
        var results = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (string file in Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }))
        {
            string name = Path.GetRelativePath(folder, file);
            if (!name.StartsWith("summary.", StringComparison.Ordinal) && !name.StartsWith(".run.lock", StringComparison.Ordinal))
            {
                results[name] = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)));
            }
        }

        return results;
    }
}
