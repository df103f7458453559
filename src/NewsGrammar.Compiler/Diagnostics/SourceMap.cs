using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Diagnostics;

/// <summary>
/// The files that a grammar is made from, laid end to end, so that one number tells file and place: a
/// <see cref="SourceSpan"/> inside the compiler counts from the start of the first file.
/// </summary>
/// <param name="root">The file of the grammar itself, which starts at 0.</param>
internal sealed class SourceMap(SourceText root)
{
    private readonly List<SourceText> _files = [root];

    /// <summary>The file of the grammar itself.</summary>
    public SourceText Root => _files[0];

    /// <summary>All files, the grammar's own first.</summary>
    public IReadOnlyList<SourceText> Files => _files;

    /// <summary>Adds a file behind the others.</summary>
    /// <returns>The file, its offsets counted from the start of the first one; null when it is too large for that.</returns>
    public SourceText? Add(SourceText file)
    {
        long start = (long)_files[^1].Start + _files[^1].Text.Length + 1;
        if (start + file.Text.Length >= int.MaxValue)
        {
            return null;
        }

        SourceText placed = file.At((int)start);
        _files.Add(placed);
        return placed;
    }

    /// <summary>A place for people, counted from the start of its own file.</summary>
    /// <param name="message">What the place is.</param>
    /// <param name="span">The place.</param>
    public RelatedPlace PlaceOf(string message, SourceSpan span)
    {
        SourceText file = FileAt(span.Start);
        return new RelatedPlace(
            message,
            file.Path,
            span with { Start = span.Start - file.Start },
            file.PositionOf(span.Start),
            file.PositionOf(span.End));
    }

    /// <summary>The file that an offset lies in.</summary>
    public SourceText FileAt(int offset)
    {
        int low = 0;
        for (int high = _files.Count - 1; low < high;)
        {
            int middle = (low + high + 1) >>> 1;
            (low, high) = _files[middle].Start <= offset ? (middle, high) : (low, middle - 1);
        }

        return _files[low];
    }
}
