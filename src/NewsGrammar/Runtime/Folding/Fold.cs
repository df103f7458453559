using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;
using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Runtime.Folding;

/// <summary>
/// The folding under which literals are compared with text, safe in every script: case, white-space runs, marks,
/// harakat, tatweel, the forms of alef, yeh, kaf and teh marbuta, presentation and full-width forms. Only the
/// comparison folds; results are slices of the text as it came.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Fold
{
    /// <summary>What a deleted code point folds to.</summary>
    internal const char Deleted = '\0';

    /// <summary>The first code point that <see cref="Short"/> does not cover.</summary>
    internal const int ShortEnd = 0x800;

    /// <summary>
    /// What each code point below U+0800 folds to: one unit, a space for white space, <see cref="Deleted"/> where it is
    /// deleted. These are all the scripts whose UTF-8 takes at most two bytes.
    /// </summary>
    internal static readonly char[] Short = CreateShort();

    /// <summary>Folds a text: what a literal is compared as.</summary>
    /// <param name="text">Any text; lone surrogates become U+FFFD.</param>
    /// <returns>The folded text, without white space at its ends.</returns>
    public static string Text(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = new StringBuilder(text.Length);
        bool spacePending = false;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (CodePoints.IsWhiteSpace(rune.Value))
            {
                spacePending = folded.Length > 0;
                continue;
            }

            int before = folded.Length;
            if (spacePending)
            {
                folded.Append(' ');
            }

            Append(folded, rune.Value);
            if (folded.Length == before + (spacePending ? 1 : 0))
            {
                folded.Length = before;
                continue;
            }

            spacePending = false;
        }

        return folded.ToString();
    }

    /// <summary>
    /// What a code point from U+0800 on folds to when that is one code point: 0 where it is deleted, -1 where it
    /// becomes the text <paramref name="expansion"/>.
    /// </summary>
    internal static int Long(int codePoint, out string expansion)
    {
        expansion = string.Empty;
        if (codePoint is >= 0x2E80 and < 0xA640)
        {
            // Kana, Han and Hangul syllables have no case; only the ideographic space is among them.
            return codePoint == 0x3000 ? ' ' : codePoint;
        }

        if (CodePoints.IsWhiteSpace(codePoint))
        {
            return ' ';
        }

        if (CodePoints.IsMark(codePoint))
        {
            return Deleted;
        }

        if (codePoint is > 0xFF00 and < 0xFF5F)
        {
            return Short[codePoint - 0xFEE0];
        }

        if (FoldedForms.Of(codePoint) is { } form)
        {
            expansion = form;
            return form.Length switch { 0 => Deleted, 1 => form[0], _ => -1 };
        }

        // General punctuation, the bullets among it, has no case: no need to ask the runtime's tables.
        return codePoint is >= 0x2010 and < 0x2100 ? codePoint : Case(codePoint);
    }

    private static void Append(StringBuilder folded, int codePoint)
    {
        if (codePoint < ShortEnd)
        {
            char low = Short[codePoint];
            if (low != Deleted)
            {
                folded.Append(low);
            }

            return;
        }

        int high = Long(codePoint, out string expansion);
        if (high < 0)
        {
            folded.Append(expansion);
        }
        else if (high != Deleted)
        {
            folded.Append(new Rune(high).ToString());
        }
    }

    private static char[] CreateShort()
    {
        var low = new char[ShortEnd];
        for (int codePoint = 0; codePoint < ShortEnd; codePoint++)
        {
            low[codePoint] = CodePoints.IsWhiteSpace(codePoint) ? ' '
                : CodePoints.IsMark(codePoint) || IsVocalisation(codePoint) ? Deleted
                : codePoint == 0 ? (char)CodePoints.Replacement // NUL must not read as deleted.
                : ArabicLetter(codePoint) ?? (char)Case(codePoint);
        }

        return low;
    }

    /// <summary>Harakat, Quranic annotation and the tatweel that stretches a word: none changes which word it is.</summary>
    private static bool IsVocalisation(int codePoint) => codePoint switch
    {
        0x640 or 0x670 => true,
        >= 0x610 and <= 0x61A => true,
        >= 0x64B and <= 0x65F => true,
        >= 0x6D6 and <= 0x6ED => codePoint is not (0x6DD or 0x6DE or 0x6E5 or 0x6E6 or 0x6E9),
        _ => false,
    };

    /// <summary>The letters that writers use for one another.</summary>
    private static char? ArabicLetter(int codePoint) => codePoint switch
    {
        'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
        'ى' or 'ی' => 'ي',
        'ک' => 'ك',
        'ة' => 'ه',
        _ => null,
    };

    /// <summary>Upper case first, so that letters with one capital (sigma) fold to one.</summary>
    private static int Case(int codePoint) =>
        Rune.IsValid(codePoint) ? Rune.ToLowerInvariant(Rune.ToUpperInvariant(new Rune(codePoint))).Value : CodePoints.Replacement;
}
