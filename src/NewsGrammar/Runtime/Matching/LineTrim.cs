using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Runtime.Matching;

/// <summary>Takes white space and marks off the ends of a piece of text.</summary>
internal static class LineTrim
{
    /// <summary>Finds what is left.</summary>
    /// <typeparam name="T">The unit of the text.</typeparam>
    /// <param name="text">The piece.</param>
    /// <param name="start">Where the rest starts.</param>
    /// <returns>The length of the rest; 0 when there is none.</returns>
    public static int Trim<T>(ReadOnlySpan<T> text, out int start)
        where T : unmanaged, ITextUnit<T>
    {
        // Most pieces have plain spaces around them and letters behind those.
        start = 0;
        while (start < text.Length && text[start].Value == ' ')
        {
            start++;
        }

        int end = text.Length;
        while (end > start && text[end - 1].Value is ' ' or '\r')
        {
            end--;
        }

        if (T.StartsVisibly(text[start..end]) && T.EndsVisibly(text, end))
        {
            return end - start;
        }

        while (start < text.Length && CodePoints.IsSpace(T.Decode(text, start, out int length)))
        {
            start += length;
        }

        return EndOf(text, start, text.Length) - start;
    }

    /// <summary>The place behind the last code point that is neither white space nor a mark.</summary>
    /// <typeparam name="T">The unit of the text.</typeparam>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the piece starts; the least that is given back.</param>
    /// <param name="end">Where the piece ends, exclusive.</param>
    public static int EndOf<T>(ReadOnlySpan<T> text, int start, int end)
        where T : unmanaged, ITextUnit<T>
    {
        while (end > start && CodePoints.IsSpace(T.DecodeLast(text, end, out int length)))
        {
            end -= length;
        }

        return end;
    }
}
