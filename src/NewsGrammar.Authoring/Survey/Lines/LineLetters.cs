using System.Globalization;
using System.Text;

namespace NewsGrammar.Authoring.Survey;

/// <summary>What a line is made of.</summary>
/// <param name="Words">How many runs without white space.</param>
/// <param name="Characters">How many code points that are no white space.</param>
/// <param name="Letters">How many letters.</param>
/// <param name="Digits">How many decimal digits.</param>
/// <param name="IsCapitals">Whether it has two cased letters or more, none of them lower case.</param>
/// <param name="Script">The script of most of its letters.</param>
internal readonly record struct LineLetters(int Words, int Characters, int Letters, int Digits, bool IsCapitals, Script Script)
{
    /// <summary>Looks at a line.</summary>
    public static LineLetters Of(ReadOnlySpan<char> line)
    {
        Span<int> scripts = stackalloc int[Scripts.Count];
        scripts.Clear();
        (int words, int characters, int letters, int digits, int upper, int lower) = (0, 0, 0, 0, 0, 0);
        bool isInWord = false;
        foreach (Rune rune in line.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                isInWord = false;
                continue;
            }

            words += isInWord ? 0 : 1;
            isInWord = true;
            characters++;
            UnicodeCategory category = Rune.GetUnicodeCategory(rune);
            if (category <= UnicodeCategory.OtherLetter)
            {
                letters++;
                scripts[(int)Scripts.Of(rune)]++;
                upper += category is UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter ? 1 : 0;
                lower += category == UnicodeCategory.LowercaseLetter ? 1 : 0;
            }
            else if (category == UnicodeCategory.DecimalDigitNumber)
            {
                digits++;
            }
        }

        return new LineLetters(words, characters, letters, digits, upper >= 2 && lower == 0, Most(scripts));
    }

    /// <summary>The script with the most letters; the first of several.</summary>
    public static Script Most(ReadOnlySpan<int> letters)
    {
        int most = 0;
        for (int script = 1; script < letters.Length; script++)
        {
            most = letters[script] > letters[most] ? script : most;
        }

        return (Script)most;
    }
}
