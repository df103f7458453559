using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Output.Json;

/// <summary>
/// Writes straight into a buffer what <see cref="Utf8JsonWriter"/> would write there, which looks at every letter beyond
/// ASCII by itself: nearly all of the time that writing an Arabic article takes. Here what needs no escape is copied a
/// vector at a time, and what might need one goes through the same encoder.
/// </summary>
/// <param name="output">The buffer. It has all that was written after <see cref="Complete"/>.</param>
internal ref struct JsonBufferSink(IBufferWriter<byte> output) : IJsonSink
{
    /// <summary>How many units are copied before room is asked for anew: pipes give no buffers of any size.</summary>
    private const int MaxPiece = 1 << 14;

    /// <summary>What a code point takes at most: <c>\uXXXX</c> for each of two surrogates.</summary>
    private const int LongestEscape = 12;

    private const int MaximumUtf8Length = 4;

    private const int LongestNumber = 11;

    private readonly IBufferWriter<byte> _output = output;
    private Span<byte> _room;
    private int _used;
    private bool _needsComma;

    /// <summary>Stands for a malformed sequence; a U+FFFD that the text itself holds is written as it is.</summary>
    private static ReadOnlySpan<byte> Replacement => "\\uFFFD"u8;

    /// <summary>Gives the buffer what was written and not given yet.</summary>
    public void Complete()
    {
        _output.Advance(_used);
        _room = default;
        _used = 0;
    }

    /// <inheritdoc/>
    public void BeginObject() => Begin((byte)'{');

    /// <inheritdoc/>
    public void EndObject() => End((byte)'}');

    /// <inheritdoc/>
    public void BeginArray() => Begin((byte)'[');

    /// <inheritdoc/>
    public void EndArray() => End((byte)']');

    /// <inheritdoc/>
    public void WriteName(JsonEncodedText name)
    {
        WriteText(name);
        Append((byte)':');
        _needsComma = false;
    }

    /// <inheritdoc/>
    public void WriteText(JsonEncodedText text)
    {
        ReadOnlySpan<byte> encoded = text.EncodedUtf8Bytes;
        BeginText(encoded.Length);
        encoded.CopyTo(_room[_used..]);
        _used += encoded.Length;
        Append((byte)'"');
    }

    /// <inheritdoc/>
    public void WriteText<TUnit>(ReadOnlySpan<TUnit> text)
        where TUnit : unmanaged
    {
        BeginText(0);
        if (typeof(TUnit) == typeof(char))
        {
            WriteUtf16(MemoryMarshal.Cast<TUnit, char>(text));
        }
        else
        {
            WriteUtf8(MemoryMarshal.Cast<TUnit, byte>(text));
        }

        Append((byte)'"');
    }

    /// <inheritdoc/>
    public void WriteNumber(int number)
    {
        Reserve(LongestNumber + 1);
        AppendComma();
        number.TryFormat(_room[_used..], out int written, provider: CultureInfo.InvariantCulture);
        _used += written;
        _needsComma = true;
    }

    private void WriteUtf8(ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty)
        {
            ReadOnlySpan<byte> piece = text[..Math.Min(text.Length, MaxPiece)];
            Reserve(piece.Length + CleanUtf8.Slack);
            int copied = CleanUtf8.Copy(piece, _room[_used..]);
            _used += copied;
            text = text[copied..];
            if (copied < piece.Length)
            {
                text = WriteUnusual(text);
            }
        }
    }

    private void WriteUtf16(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            ReadOnlySpan<char> piece = text[..Math.Min(text.Length, MaxPiece)];
            Reserve((2 * piece.Length) + CleanUtf16.Slack);
            int copied = CleanUtf16.Copy(piece, _room[_used..], out int written);
            _used += written;
            text = text[copied..];
            if (copied < piece.Length)
            {
                text = WriteUnusual(text);
            }
        }
    }

    /// <summary>Writes the code point at hand, and those behind it that take three bytes or more.</summary>
    /// <returns>What is left of the text.</returns>
    private ReadOnlySpan<byte> WriteUnusual(ReadOnlySpan<byte> text)
    {
        do
        {
            bool isWhole = Rune.DecodeFromUtf8(text, out Rune rune, out int length) == OperationStatus.Done;
            AppendUnusual(isWhole, rune, text[..length]);
            text = text[length..];
        }
        while (!text.IsEmpty && text[0] >= CleanUtf8.FirstLongLead);

        return text;
    }

    /// <summary>Writes the code point at hand, and those behind it that take three bytes or more.</summary>
    /// <returns>What is left of the text.</returns>
    private ReadOnlySpan<char> WriteUnusual(ReadOnlySpan<char> text)
    {
        Span<byte> unit = stackalloc byte[MaximumUtf8Length];
        do
        {
            bool isWhole = Rune.DecodeFromUtf16(text, out Rune rune, out int length) == OperationStatus.Done;
            AppendUnusual(isWhole, rune, unit[..rune.EncodeToUtf8(unit)]);
            text = text[length..];
        }
        while (!text.IsEmpty && text[0] >= CleanUtf16.FirstOfThreeBytes);

        return text;
    }

    private void AppendUnusual(bool isWhole, Rune rune, scoped ReadOnlySpan<byte> unit)
    {
        Reserve(LongestEscape);
        Span<byte> room = _room[_used..];
        int written = unit.Length;
        if (!isWhole)
        {
            Replacement.CopyTo(room);
            written = Replacement.Length;
        }
        else if (JsonEscaping.Encoder.WillEncode(rune.Value))
        {
            JsonEscaping.Encoder.EncodeUtf8(unit, room, out _, out written);
        }
        else
        {
            unit.CopyTo(room);
        }

        _used += written;
    }

    private void Begin(byte bracket)
    {
        Reserve(2);
        AppendComma();
        _room[_used++] = bracket;
        _needsComma = false;
    }

    private void End(byte bracket)
    {
        Append(bracket);
        _needsComma = true;
    }

    /// <summary>Opens a string, and sees to it that so many bytes, and the quotation mark at its end, have room.</summary>
    private void BeginText(int length)
    {
        Reserve(length + 3);
        AppendComma();
        _room[_used++] = (byte)'"';
        _needsComma = true;
    }

    private void AppendComma()
    {
        if (_needsComma)
        {
            _room[_used++] = (byte)',';
        }
    }

    private void Append(byte unit)
    {
        Reserve(1);
        _room[_used++] = unit;
    }

    private void Reserve(int bytes)
    {
        if (_room.Length - _used < bytes)
        {
            _output.Advance(_used);
            _room = _output.GetSpan(bytes);
            _used = 0;
        }
    }
}
