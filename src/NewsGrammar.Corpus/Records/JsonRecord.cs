using System.Buffers;
using System.Text.Json;

namespace NewsGrammar.Corpus.Records;

/// <summary>The parts of a record that is a line of JSON, without a string being made.</summary>
internal ref struct JsonRecord
{
    private Value _text;
    private Value _id;
    private Value _url;

    /// <summary>Whether the line holds a text.</summary>
    public readonly bool HasText => _text.IsThere;

    /// <summary>Looks through a line.</summary>
    /// <param name="line">The line, UTF-8.</param>
    /// <param name="fields">The names of the parts.</param>
    /// <exception cref="JsonException">It is no JSON object.</exception>
    public static JsonRecord Read(ReadOnlySpan<byte> line, RecordFields fields)
    {
        var record = default(JsonRecord);
        var reader = new Utf8JsonReader(line);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("it is no object");
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            record.ReadProperty(ref reader, fields);
        }

        reader.Read(); // throws where something stands behind the object
        return record;
    }

    /// <summary>The text, copied only where it holds escapes.</summary>
    /// <param name="scratch">Where it is copied to, which is grown as needed.</param>
    /// <exception cref="InvalidOperationException">An escape in it is half a character.</exception>
    public readonly ReadOnlySpan<byte> Text(ref byte[] scratch) => _text.Get(ref scratch);

    /// <inheritdoc cref="Text"/>
    public readonly ReadOnlySpan<byte> Id(ref byte[] scratch) => _id.Get(ref scratch);

    /// <inheritdoc cref="Text"/>
    public readonly ReadOnlySpan<byte> Url(ref byte[] scratch) => _url.Get(ref scratch);

    private void ReadProperty(ref Utf8JsonReader reader, RecordFields fields)
    {
        bool hasInner = false;
        RecordName? found = null;
        foreach (RecordName name in fields.Names)
        {
            if (reader.ValueTextEquals(name.Name))
            {
                hasInner |= name.Inner is not null;
                found = name.Inner is null ? name : found;
            }
        }

        Utf8JsonReader property = reader;
        reader.Read();
        if (found is not null)
        {
            Take(found, reader);
        }

        if (hasInner && reader.TokenType == JsonTokenType.StartObject)
        {
            ReadInner(ref reader, property, fields);
        }
        else
        {
            reader.Skip();
        }
    }

    private void ReadInner(ref Utf8JsonReader reader, Utf8JsonReader outer, RecordFields fields)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            RecordName? found = null;
            foreach (RecordName name in fields.Names)
            {
                if (name.Inner is { } inner && outer.ValueTextEquals(name.Name) && reader.ValueTextEquals(inner))
                {
                    found = name;
                }
            }

            reader.Read();
            if (found is not null)
            {
                Take(found, reader);
            }

            reader.Skip();
        }
    }

    private void Take(RecordName name, Utf8JsonReader reader)
    {
        bool isValue = reader.TokenType == JsonTokenType.String || (reader.TokenType == JsonTokenType.Number && name.Part == RecordPart.Id);
        if (!isValue)
        {
            return;
        }

        switch (name.Part)
        {
            case RecordPart.Text:
                _text.Offer(name.Rank, reader);
                break;
            case RecordPart.Id:
                _id.Offer(name.Rank, reader);
                break;
            default:
                _url.Offer(name.Rank, reader);
                break;
        }
    }

    /// <summary>A value: the reader that stands on it.</summary>
    private ref struct Value
    {
        private Utf8JsonReader _reader;
        private int _rank;

        public bool IsThere { get; private set; }

        public void Offer(int rank, Utf8JsonReader reader)
        {
            if (!IsThere || rank <= _rank)
            {
                _reader = reader;
                _rank = rank;
                IsThere = true;
            }
        }

        public readonly ReadOnlySpan<byte> Get(ref byte[] scratch)
        {
            if (!IsThere || !_reader.ValueIsEscaped)
            {
                return _reader.ValueSpan;
            }

            if (scratch.Length < _reader.ValueSpan.Length)
            {
                ArrayPool<byte>.Shared.Return(scratch);
                scratch = ArrayPool<byte>.Shared.Rent(_reader.ValueSpan.Length);
            }

            return scratch.AsSpan(0, _reader.CopyString(scratch));
        }
    }
}
