using System.Text;

namespace NewsGrammar.Oracle;

/// <summary>Writes a line as careless pages do: the same to a reader, other code points.</summary>
internal sealed class Spelling(RandomSource random, GenerationOptions options)
{
    private static readonly string[] Marks =
        ["\u200F", "\u200E", "\u200D", "\u200B", "\u202B", "\u2067", "\u00AD", "\uFEFF"];
    private static readonly string[] Harakat = ["\u064E", "\u0651", "\u064B", "\u0652\u0651", "\u0670", "\u06D6"];
    private static readonly string[] Spaces = ["  ", "\u00A0", "\u2009", "\t", "\u3000 ", " \u200F", "\r", "\u2028"];
    private static readonly string[] Oddities = ["😀", "\0", "\u0301", "é", "漢", "\u0001"];

    // Letters and other letters that fold to the same.
    private static readonly string[] Alike =
    [
        "اأإآٱ\uFE8D", "يىی\uFEF1", "كک\uFED9", "هة\uFEE9", "ر\uFEAD", "ص\uFEB9",
        "sS\u017F\uFF33", "kK\u212A", "bB\uFF42", "yY", "aA",
    ];

    public string Vary(string line)
    {
        int percent = random.Pick([5, 15, 40]);
        string letters = random.Chance(30) ? line.Replace("لا", "\uFEFB", StringComparison.Ordinal) : line;
        var varied = new StringBuilder(random.Chance(percent) ? random.Pick(Spaces) : "");
        for (int index = 0; index < letters.Length; index++)
        {
            char next = index + 1 < letters.Length ? letters[index + 1] : ' ';
            varied.Append(random.Chance(percent) ? Vary(letters[index], next) : letters[index].ToString());
        }

        if (random.Chance(4))
        {
            varied.Insert(random.Below(varied.Length + 1), MakeOddity());
        }

        return varied.Append(random.Chance(percent) ? random.Pick(Spaces) : "").ToString();
    }

    // Marks go only beside letters and spaces: what one does inside "12.", ".." or "- " is left open by the language.
    private string Vary(char letter, char next)
    {
        if (letter == ' ')
        {
            return random.Pick(Spaces);
        }

        if (!char.IsLetter(letter))
        {
            return letter.ToString();
        }

        return random.Below(4) switch
        {
            0 => letter + random.Pick(Marks),
            1 when IsArabic(letter) => letter + random.Pick(Harakat),
            2 when IsArabic(letter) && IsArabic(next) => letter + "\u0640",
            _ => random.Pick(LettersLike(letter).ToCharArray()).ToString(),
        };
    }

    private static string LettersLike(char letter) =>
        Alike.FirstOrDefault(alike => alike.Contains(letter, StringComparison.Ordinal), letter.ToString());

    private string MakeOddity() => options.LoneSurrogates && random.Chance(30) ? "\uD800" : random.Pick(Oddities);

    private static bool IsArabic(char letter) => letter is >= '\u0620' and <= '\u06FF' && char.IsLetter(letter);
}
