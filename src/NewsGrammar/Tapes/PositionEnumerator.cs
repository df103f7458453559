using System.Numerics;

namespace NewsGrammar.Tapes;

/// <summary>The positions of a set in ascending order. Those already passed may be removed meanwhile.</summary>
internal ref struct PositionEnumerator(ReadOnlySpan<ulong> set)
{
    private readonly ReadOnlySpan<ulong> _set = set;
    private int _index = -1;
    private ulong _rest;

    /// <summary>The position.</summary>
    public readonly int Current => (_index << 6) + BitOperations.TrailingZeroCount(_rest);

    /// <summary>Goes to the next position.</summary>
    public bool MoveNext()
    {
        _rest &= _rest - 1;
        while (_rest == 0)
        {
            if (++_index >= _set.Length)
            {
                return false;
            }

            _rest = _set[_index];
        }

        return true;
    }

    /// <summary>The enumerator itself, for <c>foreach</c>.</summary>
    public readonly PositionEnumerator GetEnumerator() => this;
}
