namespace NewsGrammar.Corpus.Outputs;

/// <summary>Counts the code points of a text in UTF-8 from its start; places that are asked for in order are counted once.</summary>
/// <param name="text">The text, well-formed.</param>
internal ref struct CodePointCount(ReadOnlySpan<byte> text)
{
    private readonly ReadOnlySpan<byte> _text = text;
    private int _offset;
    private int _points;

    /// <summary>How many stand in a text: all bytes but those that continue a sequence.</summary>
    public static int In(ReadOnlySpan<byte> text)
    {
        int count = 0;
        foreach (byte unit in text)
        {
            // Bytes of 0x80 to 0xBF are the numbers below -64.
            count += (sbyte)unit < -64 ? 0 : 1;
        }

        return count;
    }

    /// <summary>How many stand before an offset.</summary>
    public int Before(int offset)
    {
        if (offset < _offset)
        {
            _offset = 0;
            _points = 0;
        }

        _points += In(_text[_offset..offset]);
        _offset = offset;
        return _points;
    }
}
