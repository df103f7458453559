using System.Numerics;

namespace NewsGrammar.Tapes;

/// <summary>The positions of a set in ascending order. Those already passed may be removed meanwhile.</summary>
internal ref struct PositionEnumerator(ReadOnlySpan<ulong> set)
{
    private readonly ReadOnlySpan<ulong> set = set;
    private int index = -1;
    private ulong rest;

    /// <summary>The position.</summary>
    public readonly int Current => (index << 6) + BitOperations.TrailingZeroCount(rest);

    /// <summary>Goes to the next position.</summary>
    public bool MoveNext()
    {
        rest &= rest - 1;
        while (rest == 0)
        {
            if (++index >= set.Length)
            {
                return false;
            }

            rest = set[index];
        }

        return true;
    }

    /// <summary>The enumerator itself, for <c>foreach</c>.</summary>
    public readonly PositionEnumerator GetEnumerator() => this;
}
