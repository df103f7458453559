using System.Globalization;
using NewsGrammar.Corpus.Blocks;
using NewsGrammar.Corpus.Inputs;
using NewsGrammar.Corpus.Records.Parquet;
using NewsGrammar.Corpus.Records.Warc;
using ParquetSharp;

namespace NewsGrammar.Corpus.Records;

/// <summary>Cuts Parquet files into blocks of rows: text, identifier and web address of each, and no other column.</summary>
internal sealed class ParquetBlocks : IBlockSource, IDisposable
{
    private const int NoColumn = -1;

    private readonly int _longest;
    private readonly ParquetFileReader _file;
    private readonly int _text;
    private readonly int _id;
    private readonly int _url;
    private int _group;
    private long _rowsLeft;
    private long _number;
    private RowGroupReader? _rows;
    private ColumnCursor? _texts;
    private ColumnCursor? _ids;
    private ColumnCursor? _urls;

    /// <summary>Opens a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="fields">The names of the parts of a record.</param>
    /// <param name="longest">The longest text, in bytes; a longer one is passed over.</param>
    /// <exception cref="InputException">It is no Parquet file, or has no such column.</exception>
    public ParquetBlocks(string path, RecordFields fields, int longest)
    {
        _longest = longest;
        _file = Guard(() => Open(path));
        try
        {
            SchemaDescriptor schema = _file.FileMetaData.Schema;
            _text = Find(schema, fields.Text);
            _id = Find(schema, fields.Id);
            _url = Find(schema, fields.Url);
            if (_text == NoColumn)
            {
                throw new InputException(
                    $"there is no column {string.Join(" or ", fields.Text.Select(static name => $"'{name}'"))} that holds texts: the columns are "
                    + string.Join(", ", Enumerable.Range(0, schema.NumColumns).Select(column => schema.Column(column).Path.ToDotString()))
                    + "; --text names another");
            }
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public bool Read(Block block)
    {
        bool hasAny = false;
        while (block.Length < Block.UsualLength && Guard(NextRow))
        {
            hasAny = true;
            Guard(() => Take(block));
        }

        return hasAny;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        CloseGroup();
        _file.Dispose();
    }

    private static ParquetFileReader Open(string path)
    {
        using ReaderProperties properties = ReaderProperties.GetDefaultReaderProperties();

        // Otherwise a column comes into memory as a whole, as long as its row group is.
        properties.EnableBufferedStream();
        return new ParquetFileReader(path, properties);
    }

    /// <summary>The column of the first name that there is; names of structures stand before a dot, as in JSON.</summary>
    private static int Find(SchemaDescriptor schema, IReadOnlyList<string> names)
    {
        foreach (string name in names)
        {
            for (int column = 0; column < schema.NumColumns; column++)
            {
                if (schema.Column(column).Path.ToDotString() == name && ColumnCursor.Takes(schema.Column(column)))
                {
                    return column;
                }
            }
        }

        return NoColumn;
    }

    private static T Guard<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is ParquetException or IOException or UnauthorizedAccessException)
        {
            throw new InputException($"the Parquet file cannot be read: {ReasonOf(exception.Message)}", exception);
        }
    }

    /// <summary>The library's messages are C++ types with the text behind: <c>N7parquet…E (message: 'Invalid: …')</c>.</summary>
    private static string ReasonOf(string message)
    {
        const string Begin = "(message:";
        int start = message.IndexOf(Begin, StringComparison.Ordinal);
        return (start < 0 ? message : message[(start + Begin.Length)..]).Trim().Trim('\'', ')').ReplaceLineEndings(" ");
    }

    private bool NextRow()
    {
        while (_rowsLeft == 0)
        {
            CloseGroup();
            if (_group == _file.FileMetaData.NumRowGroups)
            {
                return false;
            }

            _rows = _file.RowGroup(_group++);
            _rowsLeft = _rows.MetaData.NumRows;
            _texts = ColumnCursor.Open(_rows, _text);
            _ids = _id == NoColumn ? null : ColumnCursor.Open(_rows, _id);
            _urls = _url == NoColumn ? null : ColumnCursor.Open(_rows, _url);
        }

        _rowsLeft--;
        _number++;
        return true;
    }

    private bool Take(Block block)
    {
        bool hasText = _texts!.Next(out ReadOnlySpan<byte> text);
        ReadOnlySpan<byte> id = default;
        ReadOnlySpan<byte> url = default;
        _ids?.Next(out id);
        _urls?.Next(out url);
        if (text.Length > _longest)
        {
            block.Passed.Add(new PassedRecord(_number, 0, RejectReason.TooLong, string.Create(
                CultureInfo.InvariantCulture, $"the text has {text.Length} bytes: --max-document allows {_longest}")));
            return false;
        }

        int start = block.Length;
        Append(block, text);
        Append(block, id);
        Append(block, url);
        block.Rows.Add(new RowPiece(start, hasText ? text.Length : -1, id.Length, url.Length, _number));
        return true;
    }

    private static void Append(Block block, ReadOnlySpan<byte> value)
    {
        if (block.Free.Length < value.Length)
        {
            block.Grow(Math.Max(2 * block.Capacity, block.Length + value.Length));
        }

        value.CopyTo(block.Free);
        block.Length += value.Length;
    }

    private void CloseGroup()
    {
        _texts?.Dispose();
        _ids?.Dispose();
        _urls?.Dispose();
        _rows?.Dispose();
        (_texts, _ids, _urls, _rows) = (null, null, null, null);
    }
}
