using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ParquetSharp;

namespace NewsGrammar.Corpus.Records.Parquet;

/// <summary>Goes through a column row by row. Pages are brought in one after the other, whatever a row group holds.</summary>
internal abstract class ColumnCursor : IDisposable
{
    private const int BatchSize = 64;

    private readonly short[] _levels = new short[BatchSize];
    private readonly short _whole;
    private int _count;
    private int _row;
    private int _value;

    private protected ColumnCursor(ColumnDescriptor column)
    {
        _whole = column.MaxDefinitionLevel;
    }

    /// <summary>Whether a column can be read: one value a row, texts or whole numbers.</summary>
    public static bool Takes(ColumnDescriptor column) =>
        column.MaxRepetitionLevel == 0 && column.PhysicalType is PhysicalType.ByteArray or PhysicalType.Int32 or PhysicalType.Int64;

    /// <summary>A cursor for a column of a row group.</summary>
    /// <param name="group">The row group.</param>
    /// <param name="column">The number of the column.</param>
    public static ColumnCursor Open(RowGroupReader group, int column) => group.Column(column) switch
    {
        ColumnReader<ByteArray> texts => new TextCursor(texts),
        ColumnReader<int> numbers => new NumberCursor<int>(numbers),
        ColumnReader<long> numbers => new NumberCursor<long>(numbers),
        ColumnReader other => throw new InvalidOperationException($"A column that is not read: {other.ColumnDescriptor.Name}."),
    };

    /// <summary>Goes to the next row.</summary>
    /// <param name="value">Its value, UTF-8, until the row after it is asked for.</param>
    /// <returns>False where the row has none.</returns>
    public bool Next(out ReadOnlySpan<byte> value)
    {
        if (_row == _count)
        {
            _count = ReadBatch(_levels);
            (_row, _value) = (0, 0);
        }

        bool isThere = _row < _count && (_whole == 0 || _levels[_row] == _whole);
        _row++;
        value = isThere ? ValueAt(_value++) : default;
        return isThere;
    }

    /// <inheritdoc/>
    public abstract void Dispose();

    /// <summary>Brings in rows.</summary>
    /// <param name="levels">Takes of each row how much of its path is there (Dremel's definition levels).</param>
    /// <returns>How many.</returns>
    private protected abstract int ReadBatch(Span<short> levels);

    /// <summary>One of the values of the batch.</summary>
    private protected abstract ReadOnlySpan<byte> ValueAt(int index);

    private sealed class TextCursor(ColumnReader<ByteArray> column) : ColumnCursor(column.ColumnDescriptor)
    {
        private readonly ByteArray[] _values = new ByteArray[BatchSize];

        public override void Dispose() => column.Dispose();

        private protected override int ReadBatch(Span<short> levels) => (int)column.ReadBatch(BatchSize, levels, default, _values, out _);

        /// <summary>The reader's own memory, which stays until the next batch.</summary>
        private protected override ReadOnlySpan<byte> ValueAt(int index) => MemoryMarshal.CreateReadOnlySpan(
            ref Unsafe.AddByteOffset(ref Unsafe.NullRef<byte>(), _values[index].Pointer), _values[index].Length);
    }

    private sealed class NumberCursor<T>(ColumnReader<T> column) : ColumnCursor(column.ColumnDescriptor)
        where T : unmanaged
    {
        private readonly T[] _values = new T[BatchSize];
        private readonly byte[] _written = new byte[24];

        public override void Dispose() => column.Dispose();

        private protected override int ReadBatch(Span<short> levels) => (int)column.ReadBatch(BatchSize, levels, default, _values, out _);

        private protected override ReadOnlySpan<byte> ValueAt(int index)
        {
            long number = typeof(T) == typeof(int) ? (int)(object)_values[index] : (long)(object)_values[index];
            Utf8Formatter.TryFormat(number, _written, out int length);
            return _written.AsSpan(0, length);
        }
    }
}
