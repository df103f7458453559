using System.Numerics;
using System.Runtime.InteropServices;

namespace NewsGrammar.Runtime.Phrases;

/// <summary>
/// The runs of one number of pieces that occur in phrases, each known by the run that is one piece shorter and its last
/// piece, and the lines in which they occur.
/// </summary>
internal sealed class RunTable
{
    /// <summary>In place of a number: no such run.</summary>
    public const int Unknown = -1;

    private const int NoLine = -1;
    private const int SeveralLines = -2;

    private readonly List<Run> _runs = [];
    private int[] _buckets = [];

    /// <summary>How many of the buckets are in use, a power of two.</summary>
    private int _size;

    /// <summary>How many buckets are cleared for the document at hand: what tests hold against its size.</summary>
    public int BucketsInUse => _size;

    /// <summary>How much memory is held, in bytes.</summary>
    public int Bytes => (sizeof(int) * _buckets.Length) + (3 * sizeof(int) * _runs.Capacity);

    /// <summary>Forgets the runs and makes room.</summary>
    /// <param name="capacity">How many runs there may be.</param>
    /// <param name="largestKept">How much memory to keep, in entries.</param>
    public void Reset(int capacity, int largestKept)
    {
        _runs.Clear();
        _size = (int)BitOperations.RoundUpToPowerOf2((uint)(2 * capacity) + 1);
        if (_buckets.Length < _size || _buckets.Length > Math.Max(_size, largestKept))
        {
            _buckets = new int[_size];
            _runs.Capacity = Math.Max(capacity, _runs.Capacity > largestKept ? 0 : _runs.Capacity);
        }
        else
        {
            // What one large document needed is not cleared for each small one.
            Array.Clear(_buckets, 0, _size);
        }
    }

    /// <summary>The number of a run; <see cref="Unknown"/> when no phrase holds it.</summary>
    /// <param name="shorter">The number of the run without its last piece.</param>
    /// <param name="piece">The last piece.</param>
    public int Find(int shorter, int piece) => _buckets[Bucket(shorter, piece)] - 1;

    /// <summary>Numbers a run, unless it has a number.</summary>
    /// <inheritdoc cref="Find"/>
    public int Add(int shorter, int piece)
    {
        ref int bucket = ref _buckets[Bucket(shorter, piece)];
        if (bucket == 0)
        {
            _runs.Add(new Run(shorter, piece, NoLine));
            bucket = _runs.Count;
        }

        return bucket - 1;
    }

    /// <summary>Notes that a run occurs in a line.</summary>
    public void Note(int run, int line)
    {
        ref int known = ref CollectionsMarshal.AsSpan(_runs)[run].Line;
        known = known == NoLine || known == line ? line : SeveralLines;
    }

    /// <summary>Whether a run occurs in a line other than this one.</summary>
    public bool OccursOutside(int run, int line)
    {
        int known = _runs[run].Line;
        return known != NoLine && known != line;
    }

    private int Bucket(int shorter, int piece)
    {
        int mask = _size - 1;
        int bucket = HashCode.Combine(shorter, piece) & mask;
        ReadOnlySpan<Run> runs = CollectionsMarshal.AsSpan(_runs);
        while (_buckets[bucket] > 0)
        {
            ref readonly Run run = ref runs[_buckets[bucket] - 1];
            if (run.Shorter == shorter && run.Piece == piece)
            {
                break;
            }

            bucket = (bucket + 1) & mask;
        }

        return bucket;
    }

    private struct Run(int shorter, int piece, int line)
    {
        public readonly int Shorter = shorter;
        public readonly int Piece = piece;
        public int Line = line;
    }
}
