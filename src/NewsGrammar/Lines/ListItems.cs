using System.Runtime.CompilerServices;
using NewsGrammar.Text;

namespace NewsGrammar.Lines;

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
        start = end = 0;
        while (next < value.Length)
        {
            bool isEmpty = true;
            while (next < value.Length)
            {
                int codePoint = T.Decode(value, next, out int length);
                int at = next;
                next += length;
                if (IsDelimiter(codePoint))
                {
                    break;
                }

                if (!CodePoints.IsSpace(codePoint))
                {
                    start = isEmpty ? at : start;
                    end = next;
                    isEmpty = false;
                }
            }

            if (!isEmpty)
            {
                return true;
            }
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsDelimiter(int codePoint) => codePoint switch
    {
        // Letters of the Latin and Arabic scripts first: nearly all that is asked about.
        >= 'A' and <= 'z' => false,
        > 0x61B and < 0x2022 => false,
        ',' or ';' or '#' or '|' => true,
        0x060C or 0x061B => true, // Arabic comma and semicolon
        0x2022 => true, // bullet
        _ => false,
    };
}
