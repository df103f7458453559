using NewsGrammar.Runtime.Folding;

namespace NewsGrammar.Runtime.Labels;

/// <summary>
/// The ways in which pages write a label that the grammar writes in one: with hamza or without, with tanween before the last alef,
/// behind it or not at all, with teh marbuta or heh. Folding takes all of them for the label; what is listed here is found faster.
/// </summary>
internal static class UsualSpellings
{
    private const char Tanween = '\u064B';

    /// <summary>The label itself and its other spellings.</summary>
    public static IEnumerable<string> Of(Label label)
    {
        if (label.IsExact)
        {
            return [label.Text];
        }

        IEnumerable<string> spellings = [label.Text];
        spellings = spellings.SelectMany(static text => (string[])[text, WithoutHamza(text)]);
        spellings = spellings.SelectMany(static text => (string[])[text, WithTanween(text, $"{Tanween}ا"), WithTanween(text, $"ا{Tanween}")]);
        spellings = spellings.SelectMany(static text => (string[])[text, text.EndsWith('ة') ? text[..^1] + 'ه' : text]);
        return spellings.Distinct().Where(text => text == label.Text || Fold.Text(text) == label.Folded);
    }

    private static string WithoutHamza(string text) => text.Replace('أ', 'ا').Replace('إ', 'ا').Replace('آ', 'ا');

    private static string WithTanween(string text, string ending) => text.EndsWith('ا') ? text[..^1] + ending : text;
}
