using System.Text;

namespace NewsGrammar.Authoring.Translation;

/// <summary>Replaces phrases of a message, and leaves what it quotes from a grammar or a page.</summary>
internal static class QuotedText
{
    /// <summary>The text with the phrases replaced one after the other, but within backticks, quotes and apostrophes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="phrases">What is looked for, and what is put in its place.</param>
    public static string ReplaceAround(string text, IReadOnlyList<(string English, string Arabic)> phrases)
    {
        var replaced = new StringBuilder();
        for (int start = 0; start < text.Length;)
        {
            int quote = IndexOfQuote(text, start);
            replaced.Append(Replace(text[start..quote], phrases));
            int close = quote == text.Length ? -1 : text.IndexOf(text[quote], quote + 1);
            start = close < 0 ? text.Length : close + 1;
            replaced.Append(text, quote, start - quote);
        }

        return replaced.ToString();
    }

    /// <summary>Where a quotation begins; an apostrophe within a word is none.</summary>
    private static int IndexOfQuote(string text, int start)
    {
        for (int index = start; index < text.Length; index++)
        {
            if (text[index] is '`' or '"' || (text[index] == '\'' && (index == 0 || !char.IsLetter(text[index - 1]))))
            {
                return index;
            }
        }

        return text.Length;
    }

    private static string Replace(string words, IReadOnlyList<(string English, string Arabic)> phrases)
    {
        foreach ((string english, string arabic) in phrases)
        {
            words = words.Replace(english, arabic, StringComparison.Ordinal);
        }

        return words;
    }
}
