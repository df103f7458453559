using System.Buffers;
using System.IO.Compression;
using NewsGrammar.Corpus.Blocks;
using ZstdSharp;

namespace NewsGrammar.Corpus.Outputs;

/// <summary>
/// Compresses the lines of a block as a member or frame of its own: blocks are cut where the input tells, so that the same
/// bytes come out however many cores share the work.
/// </summary>
internal sealed class Packing
{
    /// <summary>What <c>zstd</c> takes when it is not told.</summary>
    private const int ZstandardLevel = 3;

    private readonly Action<ReadOnlySpan<byte>, Block>? _pack;

    private Packing(string name, Action<ReadOnlySpan<byte>, Block>? pack)
    {
        Name = name;
        _pack = pack;
    }

    /// <summary>What the names of output files end in, without the first dot.</summary>
    public string Name { get; }

    /// <summary>Whether lines become rows of a table, which is no matter of blocks.</summary>
    public bool IsTable { get; private init; }

    /// <summary>The packing of a format.</summary>
    public static Packing Of(OutputFormat format) => format switch
    {
        OutputFormat.JsonLines => new Packing("jsonl", null),
        OutputFormat.JsonLinesGzip => new Packing("jsonl.gz", PackGzip),
        OutputFormat.JsonLinesZstandard => new Packing("jsonl.zst", PackZstandard),
        OutputFormat.Parquet => new Packing("parquet", null) { IsTable = true },
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };

    /// <summary>Packs what came of a block.</summary>
    public void Pack(Block block)
    {
        if (block.Output.WrittenCount > 0)
        {
            _pack?.Invoke(block.Output.WrittenSpan, block);
        }
    }

    /// <summary>A file that holds nothing is a file of the format all the same.</summary>
    public void PackNothing(Block block) => _pack?.Invoke([], block);

    /// <summary>The bytes for the file.</summary>
    /// <param name="block">A block that was packed.</param>
    public ReadOnlySpan<byte> ResultOf(Block block) =>
        _pack is null ? block.Output.WrittenSpan : block.Packed.GetBuffer().AsSpan(0, (int)block.Packed.Length);

    private static void PackGzip(ReadOnlySpan<byte> lines, Block block)
    {
        // The header's time stays 0.
        using var gzip = new GZipStream(block.Packed, CompressionLevel.Optimal, leaveOpen: true);
        gzip.Write(lines);
        if (lines.IsEmpty)
        {
            block.Packed.Write(EmptyMember);
        }
    }

    /// <summary>The stream writes no member where nothing is written to it.</summary>
    private static ReadOnlySpan<byte> EmptyMember => [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0];

    private static void PackZstandard(ReadOnlySpan<byte> lines, Block block)
    {
        using var compressor = new Compressor(ZstandardLevel);
        compressor.SetParameter(ZstdSharp.Unsafe.ZSTD_cParameter.ZSTD_c_checksumFlag, 1);
        byte[] room = ArrayPool<byte>.Shared.Rent(Compressor.GetCompressBound(lines.Length));
        block.Packed.Write(room, 0, compressor.Wrap(lines, room));
        ArrayPool<byte>.Shared.Return(room);
    }
}
