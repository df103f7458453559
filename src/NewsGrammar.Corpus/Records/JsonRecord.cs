using System.Buffers;
using System.Text.Json;
using NewsGrammar.Corpus.Records.Json;

namespace NewsGrammar.Corpus.Records;

/// <summary>The parts of a record that is a line of JSON, without a string being made.</summary>
internal ref struct JsonRecord
{
    private readonly ReadOnlySpan<byte> _line;
    private RecordValue _text;
    private RecordValue _id;
    private RecordValue _url;

    private JsonRecord(ReadOnlySpan<byte> line)
    {
        _line = line;
    }

    /// <summary>Whether the line holds a text.</summary>
    public readonly bool HasText => _text.IsSet;

    /// <summary>Whether escapes stand in the text.</summary>
    public readonly bool HasEscapesInText => _text.String.HasEscapes;

    /// <summary>Looks through a line.</summary>
    /// <param name="line">The line, UTF-8.</param>
    /// <param name="fields">The names of the parts.</param>
    /// <exception cref="JsonException">It is no JSON object.</exception>
    /// <exception cref="InvalidOperationException">An escape in a name is half a character.</exception>
    public static JsonRecord Read(ReadOnlySpan<byte> line, RecordFields fields)
    {
        var record = new JsonRecord(line);
        var scanner = new JsonScanner(line);
        record.ReadObject(ref scanner, fields, outer: null, depth: 1);
        return scanner.Next() == 0 && scanner.At == line.Length ? record : throw scanner.Broken();
    }

    /// <summary>The text, copied only where it holds escapes.</summary>
    /// <param name="scratch">Where it is copied to, which is grown as needed.</param>
    /// <exception cref="InvalidOperationException">An escape in it is half a character.</exception>
    public readonly ReadOnlySpan<byte> Text(ref byte[] scratch) => Get(_text.String, ref scratch);

    /// <inheritdoc cref="Text"/>
    public readonly ReadOnlySpan<byte> Id(ref byte[] scratch) => Get(_id.String, ref scratch);

    /// <inheritdoc cref="Text"/>
    public readonly ReadOnlySpan<byte> Url(ref byte[] scratch) => Get(_url.String, ref scratch);

    /// <summary>Reads the record itself, or an object in it that may hold parts.</summary>
    /// <param name="scanner">Stands before the object.</param>
    /// <param name="fields">The names of the parts.</param>
    /// <param name="outer">The name under which the object stands; null for the record.</param>
    /// <param name="depth">How deep the object is.</param>
    private void ReadObject(ref JsonScanner scanner, RecordFields fields, byte[]? outer, int depth)
    {
        scanner.Take((byte)'{');
        if (scanner.Takes((byte)'}'))
        {
            return;
        }

        do
        {
            JsonString name = scanner.TakeString();
            scanner.Take((byte)':');
            ReadValue(ref scanner, name, fields, outer, depth);
        }
        while (scanner.Takes((byte)','));
        scanner.Take((byte)'}');
    }

    private void ReadValue(ref JsonScanner scanner, JsonString property, RecordFields fields, byte[]? outer, int depth)
    {
        RecordName? found = null;
        byte[]? inner = null;
        foreach (RecordName name in fields.Names)
        {
            if (outer is null && Is(property, name.Name))
            {
                found = name.Inner is null ? name : found;
                inner = name.Inner is null ? inner : name.Name;
            }
            else if (outer is not null && name.Inner is not null && name.Name.AsSpan().SequenceEqual(outer) && Is(property, name.Inner))
            {
                found = name;
            }
        }

        byte next = scanner.Next();
        if (found is not null && next == '"')
        {
            Offer(found, scanner.TakeString());
        }
        else if (found is { Part: RecordPart.Id } && (next == '-' || char.IsAsciiDigit((char)next)))
        {
            int start = scanner.TakeNumber();
            Offer(found, new JsonString(start, scanner.At - start, HasEscapes: false));
        }
        else if (inner is not null && next == '{')
        {
            ReadObject(ref scanner, fields, inner, depth + 1);
        }
        else
        {
            scanner.PassValue(depth);
        }
    }

    private readonly bool Is(JsonString property, byte[] name)
    {
        ReadOnlySpan<byte> written = _line.Slice(property.Start, property.Length);
        return property.HasEscapes ? IsEscaped(written, name) : written.SequenceEqual(name);
    }

    private static bool IsEscaped(ReadOnlySpan<byte> written, byte[] name)
    {
        byte[] room = new byte[written.Length + JsonEscapes.Slack];
        return room.AsSpan(0, JsonEscapes.Copy(written, room)).SequenceEqual(name);
    }

    private void Offer(RecordName name, JsonString value)
    {
        switch (name.Part)
        {
            case RecordPart.Text:
                _text.Offer(name.Rank, value);
                break;
            case RecordPart.Id:
                _id.Offer(name.Rank, value);
                break;
            default:
                _url.Offer(name.Rank, value);
                break;
        }
    }

    private readonly ReadOnlySpan<byte> Get(JsonString value, ref byte[] scratch)
    {
        ReadOnlySpan<byte> written = _line.Slice(value.Start, value.Length);
        if (!value.HasEscapes)
        {
            return written;
        }

        if (scratch.Length < written.Length + JsonEscapes.Slack)
        {
            ArrayPool<byte>.Shared.Return(scratch);
            scratch = ArrayPool<byte>.Shared.Rent(written.Length + JsonEscapes.Slack);
        }

        return scratch.AsSpan(0, JsonEscapes.Copy(written, scratch));
    }
}
