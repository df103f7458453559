using System.Numerics;
using System.Runtime.CompilerServices;
using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Runtime.Matching;

/// <summary>Cuts the value of a list into its items.</summary>
internal static class ListItems
{
    /// <summary>How many units are looked at together.</summary>
    public const int BlockLength = 64;

    /// <summary>Whether a value has a delimiter.</summary>
    /// <typeparam name="T">The unit of the text.</typeparam>
    public static bool AreDelimited<T>(ReadOnlySpan<T> value)
        where T : unmanaged, ITextUnit<T> => Find(value, out _) >= 0;

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
            int delimiter = Find(rest, out int delimiterLength);
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

    /// <summary>Finds the first delimiter.</summary>
    /// <returns>Its 0-based offset; -1 when there is none.</returns>
    private static int Find<T>(ReadOnlySpan<T> value, out int length)
        where T : unmanaged, ITextUnit<T>
    {
        uint open = 0;
        for (int block = 0; block < value.Length; block += BlockLength)
        {
            ulong delimiters = DelimitersAt(value, block, value.Length, ref open);
            if (delimiters != 0)
            {
                int last = block + BitOperations.TrailingZeroCount(delimiters);
                length = T.ListDelimiterLength(value[last]);
                return last + 1 - length;
            }
        }

        length = 0;
        return -1;
    }

    /// <summary>The delimiters that end among the next units: bit n is set when one ends with unit n.</summary>
    /// <typeparam name="T">The unit of the text.</typeparam>
    /// <param name="text">The text.</param>
    /// <param name="block">The first of the units.</param>
    /// <param name="end">Where the value ends, exclusive: none ends there or behind.</param>
    /// <param name="open">What the block before leaves open; 0 for the first one of a value.</param>
    // Not inlined: the loop over the items needs the registers.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ulong DelimitersAt<T>(ReadOnlySpan<T> text, int block, int end, ref uint open)
        where T : unmanaged, ITextUnit<T>
    {
        ulong delimiters = block + BlockLength <= text.Length
            ? T.ListDelimiters(in text[block], ref open)
            : DelimitersAtEnd(text[block..], ref open);
        return end - block < BlockLength ? delimiters & ((1UL << (end - block)) - 1) : delimiters;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ulong DelimitersAtEnd<T>(ReadOnlySpan<T> rest, ref uint open)
        where T : unmanaged, ITextUnit<T>
    {
        Span<T> padded = stackalloc T[BlockLength];
        padded.Clear();
        rest.CopyTo(padded);
        return T.ListDelimiters(in padded[0], ref open);
    }
}
