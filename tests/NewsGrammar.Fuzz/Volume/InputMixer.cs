using System.Text;
using NewsGrammar.Fuzz.Targets;

namespace NewsGrammar.Fuzz.Volume;

/// <summary>
/// Makes short documents of the words of a target and changes some of their bytes, into memory that is used again: some
/// hundred nanoseconds each. The same number gives the same documents.
/// </summary>
/// <param name="target">The target.</param>
/// <param name="seed">The number.</param>
internal sealed class InputMixer(FuzzTarget target, ulong seed)
{
    /// <summary>The longest input, in bytes.</summary>
    public const int MaxLength = 2048;

    private const int MostLines = 8;
    private const int MostWords = 4;

    private readonly byte[][] _words = [.. target.Words.Select(Encoding.UTF8.GetBytes).Where(static word => word.Length < MaxLength / MostWords / MostLines)];
    private readonly byte[][] _lineEnds = [.. ((string[])["\n", "\n", "\n\n", "\r\n", "\n \n", "\n\u00A0\n"]).Select(Encoding.UTF8.GetBytes)];
    private readonly byte[][] _behindLabels = [.. ((string[])[": ", ": ", ":", " : ", " ", ""]).Select(Encoding.UTF8.GetBytes)];
    private readonly byte[] _input = new byte[MaxLength];
    private ulong _state = seed;
    private int _length;

    /// <summary>The next input, which lasts until the one after it is asked for.</summary>
    public ReadOnlySpan<byte> Next()
    {
        _length = 0;
        for (int lines = 1 + Below(MostLines); lines > 0; lines--)
        {
            Append(AnyOf(_words));
            Append(AnyOf(_behindLabels));
            for (int words = Below(MostWords); words > 0; words--)
            {
                Append(AnyOf(_words));
                Append(" "u8);
            }

            Append(AnyOf(_lineEnds));
        }

        for (int changes = Below(4) == 0 ? Below(5) : 0; changes > 0; changes--)
        {
            _input[Below(_length)] = (byte)Below(256);
        }

        // Ends anywhere, for the last units are read apart.
        return _input.AsSpan(0, _length - Below(Math.Min(_length, 8)));
    }

    /// <summary>A number from 0 on, below another one: SplitMix64 (Steele, Lea and Flood, 2014).</summary>
    public int Below(int end)
    {
        _state += 0x9E3779B97F4A7C15;
        ulong mixed = _state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)(((mixed ^ (mixed >> 31)) >> 33) % (ulong)end);
    }

    private byte[] AnyOf(byte[][] pieces) => pieces[Below(pieces.Length)];

    private void Append(ReadOnlySpan<byte> piece)
    {
        if (piece.TryCopyTo(_input.AsSpan(_length)))
        {
            _length += piece.Length;
        }
    }
}
