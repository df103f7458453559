namespace NewsGrammar.Compiler.Text;

/// <summary>A grammar file: its text and where its lines start.</summary>
public sealed class SourceText
{
    /// <summary>The longest part of a line that is shown, in UTF-16 units. A file may be one line of 10 MB.</summary>
    private const int MaxExcerpt = 160;

    /// <summary>How much of a long line is shown before the place of interest, in UTF-16 units.</summary>
    private const int ExcerptBefore = 60;

    private readonly int[] _lineStarts;

    /// <summary>Takes the text of a file that has been read.</summary>
    /// <param name="path">How messages name the file.</param>
    /// <param name="text">Its text. Any string will do; what is no grammar is reported when it is read.</param>
    public SourceText(string path, string text)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(text);
        Path = path;
        Text = text;
        _lineStarts = FindLineStarts(text);
    }

    private SourceText(SourceText file, int start)
    {
        Path = file.Path;
        Text = file.Text;
        _lineStarts = file._lineStarts;
        Start = start;
    }

    /// <summary>
    /// A file that several grammars may be made from: whoever keeps it has it read once, for as long as it is kept.
    /// </summary>
    /// <param name="path"><inheritdoc cref="SourceText(string, string)" path="/param[@name='path']"/></param>
    /// <param name="text"><inheritdoc cref="SourceText(string, string)" path="/param[@name='text']"/></param>
    internal static SourceText Shared(string path, string text)
    {
        var file = new SourceText(path, text);
        return SharedSpans.Take(text.Length) is { } start ? file.At(start) : file;
    }

    /// <summary>How messages name the file.</summary>
    public string Path { get; }

    /// <summary>Whether its offsets are its own in all grammars.</summary>
    internal bool IsShared => Start >= SharedSpans.First;

    /// <summary>What the offsets of the file count from: 0, but for a file that stands behind others in a map or is shared.</summary>
    internal int Start { get; }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>The number of lines, at least 1. LF, CR LF and CR end a line.</summary>
    public int LineCount => _lineStarts.Length;

    /// <summary>The characters of a piece of the text.</summary>
    /// <param name="span">A piece that lies within the text.</param>
    /// <exception cref="ArgumentOutOfRangeException">The piece does not lie within the text.</exception>
    public ReadOnlySpan<char> Slice(SourceSpan span) => Text.AsSpan(span.Start - Start, span.Length);

    /// <summary>The line and column of an offset.</summary>
    /// <param name="offset">0-based, in UTF-16 units; the text's length stands for its end.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside the text.</exception>
    public LinePosition PositionOf(int offset)
    {
        var own = offset - Start;
        ArgumentOutOfRangeException.ThrowIfNegative(own, nameof(offset));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(own, Text.Length, nameof(offset));
        var found = Array.BinarySearch(_lineStarts, own);
        var line = found >= 0 ? found : ~found - 1;
        return new LinePosition(line + 1, own - _lineStarts[line] + 1);
    }

    /// <summary>The offset of a line and column; the nearest one where there is no such place.</summary>
    /// <param name="line">1-based.</param>
    /// <param name="column">1-based, in UTF-16 units.</param>
    internal int OffsetOf(int line, int column)
    {
        if (line > LineCount)
        {
            return Start + Text.Length;
        }

        int start = _lineStarts[Math.Max(line, 1) - 1];
        int length = LineText(Math.Max(line, 1)).Length;
        return Start + start + Math.Clamp(line < 1 ? 0 : column - 1, 0, length);
    }

    /// <summary>The text of a line without its end.</summary>
    /// <param name="line">1-based.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line.</exception>
    public ReadOnlySpan<char> LineText(int line)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(line, LineCount);
        var start = _lineStarts[line - 1];
        var end = line < LineCount ? _lineStarts[line] : Text.Length;
        return Text.AsSpan(start, end - start).TrimEnd("\r\n");
    }

    /// <summary>What a message shows of the line around a place.</summary>
    /// <param name="position">The place.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line.</exception>
    internal LineExcerpt ExcerptAround(LinePosition position)
    {
        var line = LineText(position.Line);
        if (line.Length <= MaxExcerpt)
        {
            return new LineExcerpt(line.ToString(), 1, IsCutBefore: false, IsCutAfter: false);
        }

        var start = Math.Clamp(position.Column - 1 - ExcerptBefore, 0, line.Length - MaxExcerpt);
        var end = start + MaxExcerpt;
        start += start > 0 && char.IsLowSurrogate(line[start]) ? 1 : 0;
        end -= char.IsHighSurrogate(line[end - 1]) ? 1 : 0;
        return new LineExcerpt(line[start..end].ToString(), start + 1, start > 0, end < line.Length);
    }

    /// <summary>The same file with offsets that count from a place before it.</summary>
    internal SourceText At(int start) => new(this, start);

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var offset = 0; offset < text.Length; offset++)
        {
            if (text[offset] == '\n' || (text[offset] == '\r' && !text.AsSpan(offset + 1).StartsWith('\n')))
            {
                starts.Add(offset + 1);
            }
        }

        return [.. starts];
    }
}
