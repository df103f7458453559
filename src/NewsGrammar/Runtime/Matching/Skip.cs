using System.Runtime.CompilerServices;
using NewsGrammar.Runtime.Folding;
using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Runtime.Matching;

/// <summary>Passes code points that folding deletes or joins, so that what is compared stands behind them.</summary>
internal static class Skip
{
    /// <summary>Whether folding deletes a code point.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsDeleted(int codePoint) => codePoint < Fold.ShortEnd
        ? Fold.Short[codePoint] == Fold.Deleted
        : Fold.Long(codePoint, out _) == Fold.Deleted;

    /// <summary>The place behind the deleted code points at a place.</summary>
    /// <typeparam name="T">The unit of the text.</typeparam>
    /// <param name="line">The line.</param>
    /// <param name="place">0-based offset in units.</param>
    public static int Deleted<T>(ReadOnlySpan<T> line, int place)
        where T : unmanaged, ITextUnit<T>
    {
        int next = place;
        while (next < line.Length && IsDeleted(T.Decode(line, next, out int length)))
        {
            next += length;
        }

        return next;
    }

    /// <summary>The place behind the white space at a place, deleted code points within it passed: it folds to one space.</summary>
    /// <typeparam name="T">The unit of the text.</typeparam>
    /// <param name="line">The line.</param>
    /// <param name="place">0-based offset in units.</param>
    public static int Space<T>(ReadOnlySpan<T> line, int place)
        where T : unmanaged, ITextUnit<T>
    {
        int next = place;
        while (next < line.Length)
        {
            int codePoint = T.Decode(line, next, out int length);
            if (!CodePoints.IsSpace(codePoint) && !IsDeleted(codePoint))
            {
                break;
            }

            next += length;
        }

        return next;
    }
}
