using System.Numerics;
using System.Runtime.CompilerServices;
using NewsGrammar.Runtime.Matching;
using NewsGrammar.Runtime.Text;
using NewsGrammar.Tapes;

namespace NewsGrammar.Views;

/// <summary>Keeps the items of a list on the tape, found a block of the text at a time.</summary>
internal static class ItemCollector
{
    /// <summary>Keeps all items of a value that are not empty.</summary>
    /// <typeparam name="T">The unit of the text.</typeparam>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the value starts.</param>
    /// <param name="end">Where it ends, exclusive.</param>
    /// <param name="items">Where to keep them.</param>
    /// <returns>Whether the value has a delimiter.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool Collect<T>(ReadOnlySpan<T> text, int start, int end, CollectedValues items)
        where T : unmanaged, ITextUnit<T>
    {
        int item = start;
        uint open = 0;
        for (int block = start; block < end; block += ListItems.BlockLength)
        {
            for (ulong delimiters = ListItems.DelimitersAt(text, block, end, ref open); delimiters != 0; delimiters &= delimiters - 1)
            {
                int last = block + BitOperations.TrailingZeroCount(delimiters);
                Add(text, item, last + 1 - T.ListDelimiterLength(text[last]), items);
                item = last + 1;
            }
        }

        Add(text, item, end, items);
        return item > start;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add<T>(ReadOnlySpan<T> text, int start, int end, CollectedValues items)
        where T : unmanaged, ITextUnit<T>
    {
        // Most items have one space before them and letters behind it.
        int first = start < end && text[start].Value == ' ' ? start + 1 : start;
        ReadOnlySpan<T> item = text[first..end];
        if (T.StartsVisibly(item) && T.EndsVisibly(item, item.Length))
        {
            items.Add(first, end);
        }
        else
        {
            AddTrimmed(text[start..end], start, items);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AddTrimmed<T>(ReadOnlySpan<T> item, int start, CollectedValues items)
        where T : unmanaged, ITextUnit<T>
    {
        int length = LineTrim.Trim(item, out int first);
        if (length > 0)
        {
            items.Add(start + first, start + first + length);
        }
    }
}
