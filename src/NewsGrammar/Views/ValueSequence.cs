using System.Runtime.CompilerServices;
using NewsGrammar.Tapes;

namespace NewsGrammar.Views;

/// <summary>The values of a field, for <c>foreach</c>: each a slice of the text.</summary>
/// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
public readonly ref struct ValueSequence<TUnit>
    where TUnit : unmanaged
{
    private readonly ReadOnlySpan<TUnit> _text;
    private readonly ReadOnlySpan<LineExtent> _values;

    /// <summary>The tape of the result; null only where there are no values.</summary>
    private readonly Tape? _tape;
    private readonly int _generation;

    /// <summary>Shows values.</summary>
    /// <param name="text">The text.</param>
    /// <param name="values">Where they stand in it.</param>
    /// <param name="tape">The tape of the result.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ValueSequence(ReadOnlySpan<TUnit> text, ReadOnlySpan<LineExtent> values, Tape tape)
    {
        _text = text;
        _values = values;
        _tape = tape;
        _generation = tape.Generation;
    }

    /// <summary>How many there are.</summary>
    /// <exception cref="ObjectDisposedException">The result was disposed of, or its tape used again.</exception>
    public int Count
    {
        get
        {
            _tape?.ThrowIfPast(_generation);
            return _values.Length;
        }
    }

    /// <summary>Begins at the first value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Enumerator GetEnumerator() => new(_text, _values, _tape, _generation);

    /// <summary>The values as strings of their own, which may outlive the text.</summary>
    public string[] ToArray()
    {
        var strings = new string[Count];
        int index = 0;
        foreach (ReadOnlySpan<TUnit> value in this)
        {
            strings[index++] = ByEncoding.ToText(value);
        }

        return strings;
    }

    /// <summary>The values between brackets.</summary>
    public override string ToString() => $"[{string.Join(", ", ToArray())}]";

    /// <summary>Goes through the values.</summary>
    /// <remarks>All of it is inlined, so that the loop keeps it in registers.</remarks>
    public ref struct Enumerator
    {
        private readonly ReadOnlySpan<TUnit> _text;
        private readonly ReadOnlySpan<LineExtent> _values;
        private readonly Tape? _tape;
        private readonly int _generation;
        private int _index;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal Enumerator(ReadOnlySpan<TUnit> text, ReadOnlySpan<LineExtent> values, Tape? tape, int generation)
        {
            _text = text;
            _values = values;
            _tape = tape;
            _generation = generation;
            _index = -1;
        }

        /// <summary>The value.</summary>
        public readonly ReadOnlySpan<TUnit> Current
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => _text.Slice(_values[_index].ValueStart, _values[_index].ValueLength);
        }

        /// <summary>Goes to the next value.</summary>
        /// <returns>False when there is none left.</returns>
        /// <exception cref="ObjectDisposedException">The result was disposed of, or its tape used again.</exception>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool MoveNext()
        {
            int next = _index + 1;
            if (next >= _values.Length)
            {
                return false;
            }

            _tape!.ThrowIfPast(_generation);
            _index = next;
            return true;
        }
    }
}
