using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Runtime.Matching;

/// <summary>Cuts the value of a list into its items.</summary>
internal static class ListItems
{
    /// <summary>Finds the next item that is not empty.</summary>
    /// <typeparam name="T">The unit of the text.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="next">Where to look from; afterwards where to go on from.</param>
    /// <param name="start">Where the item starts.</param>
    /// <param name="end">Where the item ends, exclusive.</param>
    /// <returns>False when there is none left.</returns>
    public static bool TryNext<T>(ReadOnlySpan<T> value, ref int next, out int start, out int end)
        where T : unmanaged, ITextUnit<T>
    {
        while (next < value.Length)
        {
            ReadOnlySpan<T> rest = value[next..];
            int delimiter = T.FindListDelimiter(rest, out int delimiterLength);
            ReadOnlySpan<T> item = delimiter < 0 ? rest : rest[..delimiter];
            int length = LineTrim.Trim(item, out int first);
            start = next + first;
            end = start + length;
            next = delimiter < 0 ? value.Length : next + delimiter + delimiterLength;
            if (length > 0)
            {
                return true;
            }
        }

        start = end = 0;
        return false;
    }
}
