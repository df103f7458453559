using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Runtime.Matching;

/// <summary>
/// The white space around a line, looked at when a condition asks where the line stands. A line of nothing but white space and
/// marks is blank.
/// </summary>
internal static class BlankLines
{
    /// <summary>In place of a number of line feeds: no line stands there.</summary>
    public const int NoLine = -1;

    /// <summary>Counts the line feeds between a line and the non-blank line above it.</summary>
    /// <typeparam name="T">The unit of the text.</typeparam>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the trimmed line starts.</param>
    /// <param name="isFirst">Whether no line stands above it.</param>
    public static int LineFeedsAbove<T>(ReadOnlySpan<T> text, int start, out bool isFirst)
        where T : unmanaged, ITextUnit<T>
    {
        int lineFeeds = 0;
        int end = start;
        while (end > 0)
        {
            int codePoint = T.DecodeLast(text[..end], end, out int length);
            if (!CodePoints.IsSpace(codePoint))
            {
                break;
            }

            lineFeeds += codePoint == '\n' ? 1 : 0;
            end -= length;
        }

        isFirst = end == 0;
        return lineFeeds;
    }

    /// <summary>Counts the line feeds between a line and the non-blank line below it; <see cref="NoLine"/> behind the last line.</summary>
    /// <typeparam name="T">The unit of the text.</typeparam>
    /// <param name="text">The text.</param>
    /// <param name="end">Where the trimmed line ends.</param>
    public static int LineFeedsBelow<T>(ReadOnlySpan<T> text, int end)
        where T : unmanaged, ITextUnit<T>
    {
        int lineFeeds = 0;
        for (int next = end; next < text.Length;)
        {
            int codePoint = T.Decode(text, next, out int length);
            if (!CodePoints.IsSpace(codePoint))
            {
                return lineFeeds;
            }

            lineFeeds += codePoint == '\n' ? 1 : 0;
            next += length;
        }

        return NoLine;
    }
}
