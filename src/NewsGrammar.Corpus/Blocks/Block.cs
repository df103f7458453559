using System.Buffers;
using NewsGrammar.Corpus.Grammars;
using NewsGrammar.Corpus.Records.Parquet;
using NewsGrammar.Corpus.Records.Warc;

namespace NewsGrammar.Corpus.Blocks;

/// <summary>
/// A piece of an input: whole records, and what came of them. The unit in which cores share the work; its memory is used again.
/// </summary>
internal sealed class Block
{
    /// <summary>Long enough that handing it over costs nothing beside its parsing, and short enough that many fit into a cache.</summary>
    public const int UsualLength = 1 << 20;

    private byte[] _bytes = new byte[UsualLength];

    /// <summary>The bytes that are filled.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, Length);

    /// <summary>How many bytes are filled.</summary>
    public int Length { get; set; }

    /// <summary>The room behind what is filled.</summary>
    public Span<byte> Free => _bytes.AsSpan(Length);

    /// <summary>Where the block begins in the input without its compression, in bytes.</summary>
    public long Offset { get; set; }

    /// <summary>The 1-based number of the first line.</summary>
    public long Line { get; set; }

    /// <summary>A record behind the bytes that is longer than allowed, and was passed over.</summary>
    public LongRecord? TooLong { get; set; }

    /// <summary>Whether the last record was cut off by damage.</summary>
    public bool IsCut { get; set; }

    /// <summary>Where the records of a WARC file stand in the bytes.</summary>
    public List<WarcPiece> Pieces { get; } = [];

    /// <summary>Where the rows of a Parquet file stand in the bytes.</summary>
    public List<RowPiece> Rows { get; } = [];

    /// <summary>Records of a WARC file, or rows, that are not in the bytes, and why.</summary>
    public List<PassedRecord> Passed { get; } = [];

    /// <summary>The lines of the output.</summary>
    public ArrayBufferWriter<byte> Output { get; private set; } = new(UsualLength);

    /// <summary>Room for the text of the document at hand.</summary>
    public ArrayBufferWriter<byte> Body { get; private set; } = new();

    /// <summary>The lines of the output, compressed; empty where the output is not.</summary>
    public MemoryStream Packed { get; private set; } = new();

    /// <summary>The lines of the rejects file.</summary>
    public ArrayBufferWriter<byte> Rejects { get; private set; } = new();

    /// <summary>Counts the documents.</summary>
    public DocumentTally Tally { get; } = new();

    /// <summary>What was counted; of documents, after <see cref="CountDocuments"/>.</summary>
    public CorpusCounts Counts { get; private set; } = new();

    /// <summary>How many bytes fit at all.</summary>
    public int Capacity => _bytes.Length;

    /// <summary>Makes room for a longer record.</summary>
    /// <param name="capacity">How many bytes are to fit.</param>
    public void Grow(int capacity) => Array.Resize(ref _bytes, capacity);

    /// <summary>Adds the documents to what was counted.</summary>
    public void CountDocuments() => Tally.MoveTo(Counts);

    /// <summary>Empties it. Memory that a long record took is given back.</summary>
    public void Reset()
    {
        Length = 0;
        TooLong = null;
        IsCut = false;
        Pieces.Clear();
        Rows.Clear();
        Passed.Clear();
        Counts = new CorpusCounts();
        Output.ResetWrittenCount();
        Rejects.ResetWrittenCount();
        if (_bytes.Length > 2 * UsualLength)
        {
            _bytes = new byte[UsualLength];
        }

        if (Output.Capacity > 4 * UsualLength)
        {
            Output = new(UsualLength);
        }

        if (Body.Capacity > UsualLength)
        {
            Body = new();
        }

        Packed.SetLength(0);
        if (Packed.Capacity > 4 * UsualLength)
        {
            Packed = new();
        }

        if (Rejects.Capacity > UsualLength)
        {
            Rejects = new();
        }
    }
}
