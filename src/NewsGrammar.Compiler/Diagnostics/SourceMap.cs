using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Diagnostics;

/// <summary>
/// The files that a grammar is made from. Their offsets do not overlap, so that one number tells file and place: those of shared files
/// are their own, the others are laid end to end.
/// </summary>
internal sealed class SourceMap
{
    private readonly List<SourceText> _files;
    private readonly List<SourceText> _byStart;
    private long _end;

    /// <summary>Begins with a file.</summary>
    /// <param name="root">The file of the grammar itself.</param>
    public SourceMap(SourceText root)
    {
        _files = [root];
        _byStart = [root];
        _end = root.IsShared ? -1 : root.Start + (long)root.Text.Length;
    }

    /// <summary>The file of the grammar itself.</summary>
    public SourceText Root => _files[0];

    /// <summary>All files, the grammar's own first.</summary>
    public IReadOnlyList<SourceText> Files => _files;

    /// <summary>Adds a file.</summary>
    /// <returns>The file with its offsets in this map; null when it is too large for that.</returns>
    public SourceText? Add(SourceText file)
    {
        if (file.IsShared && _files.Contains(file))
        {
            return file;
        }

        SourceText placed = file;
        if (!file.IsShared)
        {
            if (_end + 1 + file.Text.Length >= SharedSpans.First)
            {
                return null;
            }

            placed = file.At((int)(_end + 1));
            _end = placed.Start + (long)placed.Text.Length;
        }

        _files.Add(placed);
        _byStart.Insert(_byStart.FindLastIndex(other => other.Start < placed.Start) + 1, placed);
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
        for (int high = _byStart.Count - 1; low < high;)
        {
            int middle = (low + high + 1) >>> 1;
            (low, high) = _byStart[middle].Start <= offset ? (middle, high) : (low, middle - 1);
        }

        return _byStart[low];
    }
}
