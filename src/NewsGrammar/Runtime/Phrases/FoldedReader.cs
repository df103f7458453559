using NewsGrammar.Runtime.Folding;
using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Runtime.Phrases;

/// <summary>Reads a text code point by code point as it is compared: folded, what folds to nothing left out.</summary>
/// <typeparam name="T">The unit of the text.</typeparam>
/// <param name="text">The text.</param>
internal ref struct FoldedReader<T>(ReadOnlySpan<T> text)
    where T : unmanaged, ITextUnit<T>
{
    private readonly ReadOnlySpan<T> _text = text;
    private string _expansion = string.Empty;
    private int _ofExpansion;
    private int _at;

    /// <summary>The folded code point; a space for white space.</summary>
    public int Current { get; private set; }

    /// <summary>Goes to the next code point.</summary>
    /// <returns>False at the end of the text.</returns>
    public bool MoveNext()
    {
        if (_ofExpansion < _expansion.Length)
        {
            Current = _expansion[_ofExpansion++];
            return true;
        }

        while (_at < _text.Length)
        {
            int codePoint = T.Decode(_text, _at, out int length);
            string expansion = string.Empty;
            int folded = codePoint < Fold.ShortEnd ? Fold.Short[codePoint] : Fold.Long(codePoint, out expansion);
            _at += length;
            if (folded == Fold.Deleted)
            {
                continue;
            }

            if (folded < 0)
            {
                (_expansion, _ofExpansion) = (expansion, 1);
                folded = expansion[0];
            }

            Current = folded;
            return true;
        }

        return false;
    }
}
