using System.Text;

namespace NewsGrammar.Runtime.Phrases;

/// <summary>Folded letters, one piece after the other, in memory that is used again.</summary>
internal sealed class Letters
{
    private char[] _units = [];

    /// <summary>How many UTF-16 units there are. Setting it to less forgets the last ones.</summary>
    public int Count { get; set; }

    /// <summary>How much memory is held, in bytes.</summary>
    public int Bytes => sizeof(char) * _units.Length;

    /// <summary>The units from a place on.</summary>
    public ReadOnlySpan<char> From(int start) => _units.AsSpan(start, Count - start);

    /// <summary>A piece.</summary>
    public ReadOnlySpan<char> Slice(int start, int length) => _units.AsSpan(start, length);

    /// <summary>Adds a code point.</summary>
    public void Append(int codePoint)
    {
        if (Count + 2 > _units.Length)
        {
            Array.Resize(ref _units, Math.Max(256, _units.Length * 2));
        }

        if (codePoint <= char.MaxValue)
        {
            _units[Count++] = (char)codePoint;
        }
        else
        {
            Count += new Rune(codePoint).EncodeToUtf16(_units.AsSpan(Count));
        }
    }

    /// <summary>Forgets everything, and gives the memory back when it is more than is worth keeping.</summary>
    public void Clear(int largestKept)
    {
        Count = 0;
        if (_units.Length > largestKept)
        {
            _units = [];
        }
    }
}
