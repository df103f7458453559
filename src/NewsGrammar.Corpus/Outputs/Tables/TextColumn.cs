using System.Runtime.InteropServices;
using System.Text.Json;
using ParquetSharp;

namespace NewsGrammar.Corpus.Outputs.Tables;

/// <summary>
/// The values of a column until its row group is written. They stay in one place, since the writer takes them by their addresses.
/// </summary>
internal sealed class TextColumn
{
    private const int FirstLength = 1 << 20;

    private readonly List<(int Start, int Length)> _values = [];
    private readonly List<short> _levels = [];
    private byte[] _bytes = GC.AllocateUninitializedArray<byte>(FirstLength, pinned: true);
    private int _length;

    /// <summary>How many rows there are.</summary>
    public int Rows => _levels.Count;

    /// <summary>Begins a row, which has no value yet.</summary>
    public void AddRow() => _levels.Add(0);

    /// <summary>Gives the last row its value.</summary>
    /// <param name="reader">Stands at a text, which is taken without its escapes.</param>
    public void SetText(ref Utf8JsonReader reader)
    {
        Reserve(reader.ValueSpan.Length);
        Set(reader.CopyString(_bytes.AsSpan(_length)));
    }

    /// <summary>Gives the last row its value.</summary>
    public void Set(ReadOnlySpan<byte> value)
    {
        Reserve(value.Length);
        value.CopyTo(_bytes.AsSpan(_length));
        Set(value.Length);
    }

    /// <summary>Writes the column, and empties it.</summary>
    public void WriteTo(ColumnWriter<ByteArray> writer)
    {
        ByteArray[] values = [.. _values.Select(value => new ByteArray(Marshal.UnsafeAddrOfPinnedArrayElement(_bytes, value.Start), value.Length))];
        writer.WriteBatch(_levels.Count, CollectionsMarshal.AsSpan(_levels), default, values);
        _values.Clear();
        _levels.Clear();
        _length = 0;
    }

    private void Set(int length)
    {
        _values.Add((_length, length));
        _levels[^1] = 1;
        _length += length;
    }

    private void Reserve(int more)
    {
        if (_bytes.Length - _length < more)
        {
            byte[] larger = GC.AllocateUninitializedArray<byte>(Math.Max(2 * _bytes.Length, _length + more), pinned: true);
            _bytes.AsSpan(0, _length).CopyTo(larger);
            _bytes = larger;
        }
    }
}
