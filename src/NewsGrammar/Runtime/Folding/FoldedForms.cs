using System.Globalization;

namespace NewsGrammar.Runtime.Folding;

/// <summary>What each presentation form folds to, decoded from <see cref="PresentationForms"/> at first use.</summary>
internal static class FoldedForms
{
    private const int First = 0xFB00;
    private const int Last = 0xFEFC;

    private static readonly string?[] Forms = Decode();

    /// <summary>The folded text of a presentation form; null when the code point is none.</summary>
    public static string? Of(int codePoint) => codePoint is >= First and <= Last ? Forms[codePoint - First] : null;

    private static string?[] Decode()
    {
        var forms = new string?[Last - First + 1];
        foreach (string form in PresentationForms.Decompositions.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] codePoints = form.Split(' ');
            string decomposition = string.Concat(codePoints[1..].Select(static hex => (char)Parse(hex)));
            forms[Parse(codePoints[0]) - First] = Fold.Text(decomposition);
        }

        return forms;
    }

    private static int Parse(string hexadecimal) => int.Parse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
