using System.Numerics;
using System.Runtime.InteropServices;

namespace NewsGrammar.Runtime.Labels;

/// <summary>
/// Finds the label that a line is spelled with: a tree whose edges are eight bytes wide, each node a hash table of them, so that the
/// number of labels does not matter. The bytes are those of either encoding.
/// </summary>
internal sealed class SpellingIndex
{
    private const int EdgeLength = sizeof(ulong);

    /// <summary>2 to the 64 divided by the golden ratio: multiplicative hashing (Knuth, The Art of Computer Programming 3, 6.4).</summary>
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    private readonly ulong[] _edges;
    private readonly SpellingIndex?[] _next;
    private readonly LabelSpelling?[] _only;
    private readonly LabelSpelling[] _short;
    private readonly int _shift;

    /// <summary>Builds the tree, or the part of it below an edge.</summary>
    /// <param name="spellings">The spellings. One that starts with another one, of the same label, is preferred to it.</param>
    /// <param name="depth">How many bytes lead here.</param>
    public SpellingIndex(IReadOnlyList<LabelSpelling> spellings, int depth = 0)
    {
        _short = [.. spellings.Where(spelling => spelling.Bytes.Length < depth + EdgeLength).OrderByDescending(static spelling => spelling.Bytes.Length)];
        IGrouping<ulong, LabelSpelling>[] groups = [.. spellings.Except(_short).GroupBy(spelling => EdgeOf(spelling.Bytes.AsSpan(depth)))];

        // Half the places stay empty, so that the search for an edge that is not there ends soon.
        int places = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, 2 * groups.Length));
        _shift = 64 - BitOperations.Log2((uint)places);
        _edges = new ulong[places];
        _next = new SpellingIndex?[places];
        _only = new LabelSpelling?[places];
        foreach (IGrouping<ulong, LabelSpelling> group in groups)
        {
            int place = PlaceOf(group.Key);
            _edges[place] = group.Key;
            _only[place] = group.First();
            _next[place] = group.Skip(1).Any() ? new SpellingIndex([.. group], depth + EdgeLength) : null;
        }
    }

    /// <summary>The label that a line is spelled with; null when there is none.</summary>
    /// <param name="line">The bytes of the trimmed line.</param>
    public LabelSpelling? Find(ReadOnlySpan<byte> line)
    {
        SpellingIndex node = this;
        for (int depth = 0; line.Length - depth >= EdgeLength; depth += EdgeLength)
        {
            int place = node.PlaceOf(EdgeOf(line[depth..]));
            if (node._only[place] is not { } only)
            {
                break;
            }

            if (node._next[place] is not { } next)
            {
                return line.StartsWith(only.Bytes) ? only : null;
            }

            node = next;
        }

        foreach (LabelSpelling spelling in node._short)
        {
            if (line.StartsWith(spelling.Bytes))
            {
                return spelling;
            }
        }

        return null;
    }

    private static ulong EdgeOf(ReadOnlySpan<byte> bytes) => MemoryMarshal.Read<ulong>(bytes);

    /// <summary>The place of an edge; an empty one where it is not in the table.</summary>
    private int PlaceOf(ulong edge)
    {
        int place = (int)((edge * Multiplier) >> _shift);
        while (_edges[place] != edge && _only[place] is not null)
        {
            place = (place + 1) & (_edges.Length - 1);
        }

        return place;
    }
}
