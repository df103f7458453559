using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text.Json;

namespace NewsGrammar.Corpus.Records.Json;

/// <summary>
/// Reads JSON (RFC 8259) from its start to its end, in one pass: strings 32 bytes at a time. It accepts what
/// <see cref="Utf8JsonReader"/> accepts of UTF-8, and leaves it to others whether the bytes are UTF-8.
/// </summary>
/// <param name="json">The bytes.</param>
internal ref struct JsonScanner(ReadOnlySpan<byte> json)
{
    /// <summary>How deep objects and arrays may stand in each other, as with the runtime's reader.</summary>
    private const int Deepest = 64;

    private readonly ReadOnlySpan<byte> _json = json;

    /// <summary>Where it is, in bytes.</summary>
    public int At { get; private set; }

    /// <summary>Passes over white space, and gives the byte behind it; NUL at the end.</summary>
    public byte Next()
    {
        while (At < _json.Length)
        {
            byte unit = _json[At];
            if (unit is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
            {
                return unit;
            }

            At++;
        }

        return 0;
    }

    /// <summary>Takes the next byte if it is the given one, white space before it passed over.</summary>
    public bool Takes(byte expected)
    {
        if (Next() != expected)
        {
            return false;
        }

        At++;
        return true;
    }

    /// <summary>Takes the next byte, which must be the given one.</summary>
    /// <exception cref="JsonException">It is another.</exception>
    public void Take(byte expected)
    {
        if (!Takes(expected))
        {
            throw Broken();
        }
    }

    /// <summary>Takes a string.</summary>
    /// <exception cref="JsonException">There is none, or it is broken.</exception>
    public JsonString TakeString()
    {
        Take((byte)'"');
        int start = At;
        bool hasEscapes = false;
        while (true)
        {
            At = FindUnusual(At);
            switch (At < _json.Length ? _json[At] : (byte)0)
            {
                case (byte)'"':
                    return new JsonString(start, At++ - start, hasEscapes);
                case (byte)'\\':
                    hasEscapes = true;
                    PassEscapes();
                    break;
                default:
                    throw Broken();
            }
        }
    }

    /// <summary>Takes a number.</summary>
    /// <returns>Where it begins.</returns>
    /// <exception cref="JsonException">There is none, or it is broken.</exception>
    public int TakeNumber()
    {
        Next();
        int start = At;
        At += Peek() == '-' ? 1 : 0;
        if (Peek() == '0')
        {
            At++;
        }
        else
        {
            TakeDigits();
        }

        if (Peek() == '.')
        {
            At++;
            TakeDigits();
        }

        if (Peek() is (byte)'e' or (byte)'E')
        {
            At++;
            At += Peek() is (byte)'+' or (byte)'-' ? 1 : 0;
            TakeDigits();
        }

        return start;
    }

    /// <summary>Passes over a value, whatever it holds.</summary>
    /// <param name="depth">How many objects and arrays are around it.</param>
    /// <exception cref="JsonException">It is broken.</exception>
    public void PassValue(int depth)
    {
        switch (Next())
        {
            case (byte)'"':
                TakeString();
                break;
            case (byte)'{':
                PassObject(depth + 1);
                break;
            case (byte)'[':
                PassArray(depth + 1);
                break;
            case (byte)'t':
                TakeWord("true"u8);
                break;
            case (byte)'f':
                TakeWord("false"u8);
                break;
            case (byte)'n':
                TakeWord("null"u8);
                break;
            default:
                TakeNumber();
                break;
        }
    }

    /// <summary>What to throw: the place tells where it is.</summary>
    public readonly JsonException Broken() => new("broken", null, 0, At);

    private void PassObject(int depth)
    {
        Enter((byte)'{', depth);
        if (Takes((byte)'}'))
        {
            return;
        }

        do
        {
            TakeString();
            Take((byte)':');
            PassValue(depth);
        }
        while (Takes((byte)','));
        Take((byte)'}');
    }

    private void PassArray(int depth)
    {
        Enter((byte)'[', depth);
        if (Takes((byte)']'))
        {
            return;
        }

        do
        {
            PassValue(depth);
        }
        while (Takes((byte)','));
        Take((byte)']');
    }

    private void Enter(byte bracket, int depth)
    {
        if (depth > Deepest)
        {
            throw Broken();
        }

        Take(bracket);
    }

    private void TakeWord(ReadOnlySpan<byte> word)
    {
        if (!_json[At..].StartsWith(word))
        {
            throw Broken();
        }

        At += word.Length;
    }

    private void TakeDigits()
    {
        if (!char.IsAsciiDigit((char)Peek()))
        {
            throw Broken();
        }

        while (char.IsAsciiDigit((char)Peek()))
        {
            At++;
        }
    }

    private readonly byte Peek() => At < _json.Length ? _json[At] : (byte)0;

    /// <summary>Passes over escapes that follow one another, as in text of which every letter is one.</summary>
    private void PassEscapes()
    {
        int at = At;
        while (at + 1 < _json.Length && _json[at] == '\\')
        {
            switch (_json[at + 1])
            {
                case (byte)'u' when JsonEscapes.HexAt(_json, at + 2) >= 0:
                    at += 6;
                    break;
                case (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t':
                    at += 2;
                    break;
                default:
                    At = at;
                    throw Broken();
            }
        }

        // The last byte of the line may be a backslash.
        At = at + 1 < _json.Length ? at : _json.Length;
    }

    /// <summary>Where the next quotation mark, backslash or control character is; the end where there is none.</summary>
    private readonly int FindUnusual(int from)
    {
        ref byte start = ref MemoryMarshal.GetReference(_json);
        int at = from;
        for (; at <= _json.Length - Vector256<byte>.Count; at += Vector256<byte>.Count)
        {
            uint unusual = Unusual(Vector256.LoadUnsafe(ref start, (nuint)at)).ExtractMostSignificantBits();
            if (unusual != 0)
            {
                return at + BitOperations.TrailingZeroCount(unusual);
            }
        }

        while (at < _json.Length && _json[at] is not ((byte)'"' or (byte)'\\') and >= 0x20)
        {
            at++;
        }

        return at;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Unusual(Vector256<byte> bytes) =>
        Vector256.Equals(bytes, Vector256.Create((byte)'"'))
        | Vector256.Equals(bytes, Vector256.Create((byte)'\\'))
        | Vector256.LessThan(bytes, Vector256.Create((byte)0x20));
}
