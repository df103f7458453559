using System.Runtime.InteropServices;

namespace NewsGrammar.Runtime.Phrases;

/// <summary>Numbers the pieces of the phrases of a document, so that runs are compared as numbers.</summary>
internal sealed class PieceTable
{
    /// <summary>In place of a number: no such piece.</summary>
    public const int Unknown = -1;

    private readonly List<(int Start, int Length)> _pieces = [];
    private int[] _buckets = [];

    /// <summary>
    /// How many of the buckets are in use, a power of two: what one large document needed is not cleared for each small one.
    /// </summary>
    private int _size;

    private ulong _firsts;

    /// <summary>The letters of the pieces; those behind the last one are at the user's disposal.</summary>
    public Letters Letters { get; } = new();

    /// <summary>How many buckets are cleared for the document at hand: what tests hold against its size.</summary>
    public int BucketsInUse => _size;

    /// <summary>How much memory is held, in bytes.</summary>
    public int Bytes => Letters.Bytes + (sizeof(int) * _buckets.Length) + (2 * sizeof(int) * _pieces.Capacity);

    /// <summary>Whether a piece that begins with a unit may be known: quick, and wrong at times.</summary>
    public bool MayKnow(char first) => (_firsts & (1UL << first)) != 0;

    /// <summary>The number of a piece; <see cref="Unknown"/> when it has none.</summary>
    public int Find(ReadOnlySpan<char> piece) => piece.Length == 0 || !MayKnow(piece[0]) ? Unknown : _buckets[Bucket(piece)] - 1;

    /// <summary>Numbers the piece that the letters end with, unless it has a number.</summary>
    /// <param name="start">Where it starts in the letters.</param>
    public int Add(int start)
    {
        if (2 * (_pieces.Count + 1) > _size)
        {
            Grow();
        }

        ReadOnlySpan<char> piece = Letters.From(start);
        ref int bucket = ref _buckets[Bucket(piece)];
        if (bucket > 0)
        {
            Letters.Count = start;
            return bucket - 1;
        }

        _firsts |= 1UL << piece[0];
        _pieces.Add((start, piece.Length));
        bucket = _pieces.Count;
        return bucket - 1;
    }

    /// <summary>Forgets the pieces.</summary>
    /// <param name="largestKept">How much memory to keep, in entries.</param>
    public void Clear(int largestKept)
    {
        Letters.Clear(largestKept);
        _pieces.Clear();
        _firsts = 0;
        _size = 0;
        if (_buckets.Length > largestKept)
        {
            _buckets = [];
            _pieces.Capacity = 0;
        }
    }

    /// <summary>
    /// Where a piece is entered, or would be. The runtime's hash is seeded anew in each process: no document can be made
    /// to collide.
    /// </summary>
    private int Bucket(ReadOnlySpan<char> piece)
    {
        int mask = _size - 1;
        int bucket = string.GetHashCode(piece) & mask;
        ReadOnlySpan<(int Start, int Length)> pieces = CollectionsMarshal.AsSpan(_pieces);
        while (_buckets[bucket] > 0)
        {
            (int start, int length) = pieces[_buckets[bucket] - 1];
            if (Letters.Slice(start, length).SequenceEqual(piece))
            {
                break;
            }

            bucket = (bucket + 1) & mask;
        }

        return bucket;
    }

    private void Grow()
    {
        _size = Math.Max(64, 2 * _size);
        if (_buckets.Length < _size)
        {
            _buckets = new int[_size];
        }
        else
        {
            Array.Clear(_buckets, 0, _size);
        }

        for (int piece = 0; piece < _pieces.Count; piece++)
        {
            _buckets[Bucket(Letters.Slice(_pieces[piece].Start, _pieces[piece].Length))] = piece + 1;
        }
    }
}
