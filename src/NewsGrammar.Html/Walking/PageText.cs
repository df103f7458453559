using System.Buffers;
using NewsGrammar.Marks;

namespace NewsGrammar.Html.Walking;

/// <summary>The lines of a page and their marks, in memory of a pool.</summary>
internal sealed class PageText : IDisposable
{
    private char[] _text = ArrayPool<char>.Shared.Rent(16 * 1024);
    private LineMarks[] _marks = ArrayPool<LineMarks>.Shared.Rent(512);
    private int _length;
    private int _lines;

    /// <summary>The lines, a line feed between each and the next.</summary>
    public ReadOnlySpan<char> Text => _text.AsSpan(0, _length);

    /// <summary>The marks of the lines.</summary>
    public ReadOnlySpan<LineMarks> Marks => _marks.AsSpan(0, _lines);

    /// <summary>Adds a line.</summary>
    /// <param name="line">The line, not blank and without line feeds.</param>
    /// <param name="marks">Its marks.</param>
    public void Add(ReadOnlySpan<char> line, LineMarks marks)
    {
        int start = _length == 0 ? 0 : _length + 1;
        Grow(ref _text, _length, start + line.Length);
        Grow(ref _marks, _lines, _lines + 1);
        if (start > 0)
        {
            _text[_length] = '\n';
        }

        line.CopyTo(_text.AsSpan(start));
        _length = start + line.Length;
        _marks[_lines++] = marks;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_text);
        ArrayPool<LineMarks>.Shared.Return(_marks);
    }

    private static void Grow<T>(ref T[] array, int used, int needed)
    {
        if (array.Length >= needed)
        {
            return;
        }

        T[] larger = ArrayPool<T>.Shared.Rent(Math.Max(needed, 2 * array.Length));
        array.AsSpan(0, used).CopyTo(larger);
        ArrayPool<T>.Shared.Return(array);
        array = larger;
    }
}
