using System.Globalization;
using System.Text;
using NewsGrammar.Fuzz.Targets;

namespace NewsGrammar.Fuzz.Inputs;

/// <summary>What AFL++ begins a search from: a folder of seeds and a dictionary.</summary>
internal static class SearchFolder
{
    /// <summary>The longest seed, in bytes: AFL++ works best on short ones.</summary>
    private const int LongestSeed = 4096;

    /// <summary>Writes <c>seeds</c> and <c>dictionary.txt</c> into a folder.</summary>
    /// <param name="target">The target.</param>
    /// <param name="folder">The folder, which is created.</param>
    public static void Write(FuzzTarget target, string folder)
    {
        string seeds = Path.Combine(folder, "seeds");
        Directory.CreateDirectory(seeds);
        foreach ((byte[] seed, int number) in target.Seeds.Where(static seed => seed.Length <= LongestSeed).Select(static (seed, number) => (seed, number)))
        {
            File.WriteAllBytes(Path.Combine(seeds, number.ToString("D4", CultureInfo.InvariantCulture)), seed);
        }

        File.WriteAllLines(Path.Combine(folder, "dictionary.txt"), target.Words.Select(Entry));
    }

    /// <summary>A line of a dictionary; every byte is escaped, so that none needs a thought.</summary>
    private static string Entry(string word) =>
        $"\"{string.Concat(Encoding.UTF8.GetBytes(word).Select(static unit => $"\\x{unit:X2}"))}\"";
}
