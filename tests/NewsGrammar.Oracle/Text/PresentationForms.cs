using System.Globalization;

namespace NewsGrammar.Oracle;

/// <summary>Ligatures and positional forms, and the letters that they stand for.</summary>
internal static class PresentationForms
{
    private static readonly Dictionary<int, string> Letters = Load();

    /// <summary>The letters of a presentation form, or null for any other code point.</summary>
    public static string? Decompose(int codePoint) => Letters.GetValueOrDefault(codePoint);

    private static Dictionary<int, string> Load()
    {
        using Stream stream = typeof(PresentationForms).Assembly.GetManifestResourceStream("PresentationForms.txt")!;
        using var reader = new StreamReader(stream);
        var letters = new Dictionary<int, string>();
        while (reader.ReadLine() is { } row)
        {
            if (!row.StartsWith('#'))
            {
                int[] codePoints = [.. row.Split(' ').Select(hexadecimal =>
                    int.Parse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture))];
                letters.Add(codePoints[0], string.Concat(codePoints.Skip(1).Select(char.ConvertFromUtf32)));
            }
        }

        return letters;
    }
}
