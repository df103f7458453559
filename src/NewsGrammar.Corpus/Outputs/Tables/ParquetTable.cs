using System.Text.Json;
using NewsGrammar.Corpus.Files;
using ParquetSharp;
using ParquetSharp.IO;
using ParquetSharp.Schema;
using Encoding = System.Text.Encoding;

namespace NewsGrammar.Corpus.Outputs.Tables;

/// <summary>
/// Documents as a Parquet file: a row for each line, a column for each member. Texts stand as they are, objects and arrays as JSON. Row
/// groups end where blocks of the input do, so that the same bytes come out however many cores share the work.
/// </summary>
internal sealed class ParquetTable : IDisposable
{
    /// <summary>How many bytes of lines make a row group: large enough to be read fast, small enough to be held in memory.</summary>
    private const int GroupLength = 8 << 20;

    private readonly byte[][] _names;
    private readonly TextColumn[] _columns;
    private readonly ManagedOutputStream _stream;
    private readonly ParquetFileWriter _writer;
    private long _length;

    /// <summary>Begins a table.</summary>
    /// <param name="file">Where it is written.</param>
    /// <param name="kind">What the lines hold.</param>
    public ParquetTable(PendingFile file, ResultKind kind)
    {
        string[] names = ColumnsOf(kind);
        _names = [.. names.Select(Encoding.UTF8.GetBytes)];
        _columns = [.. names.Select(static _ => new TextColumn())];

        // Not by .NET's types: what finds Parquet's types for them is reflection.
        using var text = LogicalType.String();
        using var schema = new GroupNode("documents", Repetition.Required,
            [.. names.Select(name => new PrimitiveNode(name, Repetition.Optional, text, PhysicalType.ByteArray))]);
        using WriterProperties properties = new WriterPropertiesBuilder().Compression(Compression.Zstd).Build();
        _stream = new ManagedOutputStream(new PendingStream(file));
        _writer = new ParquetFileWriter(_stream, schema, properties);
    }

    /// <summary>Adds lines.</summary>
    /// <param name="lines">JSON Lines.</param>
    public void Add(ReadOnlySpan<byte> lines)
    {
        _length += lines.Length;
        while (!lines.IsEmpty)
        {
            int end = lines.IndexOf((byte)'\n') + 1;
            AddRow(lines[..end]);
            lines = lines[end..];
        }

        if (_length >= GroupLength)
        {
            WriteGroup();
        }
    }

    /// <summary>Writes what is left, and the end of the table.</summary>
    public void Complete()
    {
        if (_columns[0].Rows > 0)
        {
            WriteGroup();
        }

        _writer.Close();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _writer.Dispose();
        _stream.Dispose();
    }

    private static string[] ColumnsOf(ResultKind kind) => kind switch
    {
        ResultKind.Fields => ["id", "url", "grammar", "document", "repairs"],
        ResultKind.Text => ["text", "id", "metadata"],
        ResultKind.Spans => ["id", "url", "grammar", "spans"],
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private void AddRow(ReadOnlySpan<byte> line)
    {
        foreach (TextColumn column in _columns)
        {
            column.AddRow();
        }

        // Documents nest deeper than JSON readers go by themselves.
        var reader = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = 1000 });
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            int column = ColumnOf(ref reader);
            reader.Read();
            if (column >= 0)
            {
                Take(ref reader, line, _columns[column]);
            }
            else
            {
                reader.Skip();
            }
        }
    }

    private int ColumnOf(ref Utf8JsonReader reader)
    {
        for (int column = 0; column < _names.Length; column++)
        {
            if (reader.ValueTextEquals(_names[column]))
            {
                return column;
            }
        }

        return -1;
    }

    private static void Take(ref Utf8JsonReader reader, ReadOnlySpan<byte> line, TextColumn column)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            column.SetText(ref reader);
            return;
        }

        int start = (int)reader.TokenStartIndex;
        reader.Skip();
        column.Set(line[start..(int)reader.BytesConsumed]);
    }

    private void WriteGroup()
    {
        using RowGroupWriter group = _writer.AppendRowGroup();
        foreach (TextColumn column in _columns)
        {
            using var writer = (ColumnWriter<ByteArray>)group.NextColumn();
            column.WriteTo(writer);
        }

        _length = 0;
    }
}
