using System.Runtime.CompilerServices;
using NewsGrammar.Marks;
using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Runtime.Matching;

/// <summary>
/// Matches the elements of one line rule against one trimmed line, from its start to its end. Every element takes what
/// it can where it stands and never gives it back, so a rule costs time linear in the line.
/// For generated code and the interpreter; an app has no need of it.
/// </summary>
/// <typeparam name="T">The unit of the text.</typeparam>
public ref partial struct LineMatcher<T>
    where T : unmanaged, ITextUnit<T>
{
    private const int Absent = -1;
    private const int Uncounted = -1;

    private readonly Span<int> _captures;
    private readonly ReadOnlySpan<T> _text;
    private ReadOnlySpan<T> _line;
    private int _start;
    private int _at;
    private string? _label;
    private int _labelEnd;
    private int _words;
    private int _wordsLimit;
    private LineMarks _marks;

    /// <summary>Prepares for the lines of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="captures">
    /// Where captures are put: for capture n the offset of its start at 2n and of its end at 2n + 1, in units of the
    /// line. Room for at least one.
    /// </param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal LineMatcher(ReadOnlySpan<T> text, Span<int> captures)
    {
        _text = text;
        _captures = captures;
    }

    /// <summary><c>first</c>: whether it is the first non-blank line of the text.</summary>
    public readonly bool IsFirst => _marks.Has(LineMarks.BelowHead | LineMark.Meta)
        ? _marks.Has(LineMarks.BelowHead)
        : BlankLines.LineFeedsAbove(_text, _start, out bool isFirst) >= 0 && isFirst;

    /// <summary><c>last</c>: whether it is the last non-blank line of the text.</summary>
    public readonly bool IsLast => !_marks.Has(LineMark.Meta) && BlankLines.LineFeedsBelow(_text, _start + _line.Length) == BlankLines.NoLine;

    /// <summary><c>joined</c>: whether no blank line stands above it.</summary>
    public readonly bool IsJoined => BlankLines.LineFeedsAbove(_text, _start, out bool isFirst) == (isFirst ? 0 : 1);

    /// <summary><c>above</c>: how many blank lines stand directly above it; <see cref="int.MaxValue"/> above the first line.</summary>
    public readonly int Above => BlankLines.LineFeedsAbove(_text, _start, out bool isFirst) - 1 is var above && (isFirst || _marks.Has(LineMarks.BelowHead))
        ? int.MaxValue
        : above;

    /// <summary><c>below</c>: how many blank lines stand directly below it; <see cref="int.MaxValue"/> below the last line.</summary>
    public readonly int Below =>
        BlankLines.LineFeedsBelow(_text, _start + _line.Length) is var lineFeeds and not BlankLines.NoLine ? lineFeeds - 1 : int.MaxValue;

    /// <summary>The level of a heading, 1 to 6; -1 for a line that is none.</summary>
    public readonly int HeadingLevel => _marks.HeadingLevel;

    /// <summary>How many per cent of the characters stand in links, 0 to 100; -1 for a line without marks.</summary>
    public readonly int LinkShare => _marks.LinkShare;

    /// <summary>Whether the line has a mark.</summary>
    public readonly bool Has(LineMark mark) => _marks.Has(mark);

    /// <summary>The trimmed line.</summary>
    internal readonly ReadOnlySpan<T> Line => _line;

    /// <summary>Where the next element is looked for, in units of the line; after a failure, where it was looked for.</summary>
    internal readonly int At => _at;

    /// <summary>Goes on to a line. One matcher serves all lines of a text: making one a line costs more than most rules.</summary>
    /// <param name="start">Where the trimmed line starts in the text.</param>
    /// <param name="end">Where it ends; it is not empty.</param>
    /// <param name="marks">What is known of it besides.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Start(int start, int end, LineMarks marks = default)
    {
        _start = start;
        _marks = marks;
        _line = _text[start..end];
        _label = null;
        _words = Uncounted;
    }

    /// <summary>Goes back to the start of the line, before a rule is tried.</summary>
    /// <param name="captureCount">How many captures the rule has.</param>
    /// <returns>Always true, so that a rule reads as one conjunction.</returns>
    public bool Begin(int captureCount)
    {
        _at = 0;
        _captures[0] = captureCount == 0 ? 0 : Absent;
        _captures[1] = captureCount == 0 ? _line.Length : Absent;
        if (captureCount > 1)
        {
            _captures[2..(2 * captureCount)].Fill(Absent);
        }

        return true;
    }

    /// <summary>An element that may be absent.</summary>
    /// <param name="matched">Whether it was there.</param>
    /// <returns>Always true.</returns>
    public readonly bool Optional(bool matched) => matched || true;

    /// <summary>Whether the whole line is taken.</summary>
    public bool End()
    {
        SkipSpace();
        return _at == _line.Length;
    }

    /// <summary><c>text</c> or <c>list</c> with nothing after it: the rest of the line.</summary>
    /// <param name="capture">The number of the capture; -1 when nobody asks for it.</param>
    public bool Text(int capture)
    {
        SkipSpace();
        if (_at == _line.Length)
        {
            return false;
        }

        Capture(capture, _at, _line.Length);
        _at = _line.Length;
        return true;
    }

    /// <summary><c>text</c> or <c>list</c> up to the first of the elements that follow it.</summary>
    /// <param name="capture"><inheritdoc cref="Text" path="/param[@name='capture']"/></param>
    /// <param name="delimiters">The literals and separators that end it.</param>
    /// <param name="isRequired">Whether one of them must be there; otherwise the rest is taken where none is.</param>
    public bool TextUntil(int capture, ReadOnlySpan<Delimiter> delimiters, bool isRequired)
    {
        SkipSpace();
        return Until(capture, delimiters, isRequired, _line.Length);
    }

    /// <summary><c>word</c>: one run without white space.</summary>
    /// <param name="capture"><inheritdoc cref="Text" path="/param[@name='capture']"/></param>
    public bool Word(int capture)
    {
        SkipSpace();
        int end = EndOfWord(_at);
        if (end == _at)
        {
            return false;
        }

        Capture(capture, _at, end);
        _at = end;
        return true;
    }

    /// <summary><c>word</c>, ended also by the first of the elements that follow it.</summary>
    /// <param name="capture"><inheritdoc cref="Text" path="/param[@name='capture']"/></param>
    /// <param name="delimiters">The literals and separators that end it.</param>
    public bool WordUntil(int capture, ReadOnlySpan<Delimiter> delimiters)
    {
        SkipSpace();
        return Until(capture, delimiters, isRequired: false, EndOfWord(_at));
    }

    /// <summary><c>number</c>: one run of decimal digits of any script.</summary>
    /// <param name="capture"><inheritdoc cref="Text" path="/param[@name='capture']"/></param>
    public bool Number(int capture)
    {
        SkipSpace();
        int end = EndOfDigits(_at);
        if (end == _at)
        {
            return false;
        }

        Capture(capture, _at, end);
        _at = end;
        return true;
    }

    /// <summary>Takes the text from here to the first delimiter, looking no further than a place.</summary>
    private bool Until(int capture, ReadOnlySpan<Delimiter> delimiters, bool isRequired, int limit)
    {
        int start = _at;
        if (start == limit)
        {
            return false;
        }

        int found = Find(delimiters, start, limit);
        if (found < 0)
        {
            if (isRequired)
            {
                return false;
            }

            found = limit;
        }

        int end = LineTrim.EndOf(_line, start, found);
        if (end == start)
        {
            return false;
        }

        Capture(capture, start, end);
        _at = found;
        return true;
    }

    private readonly void Capture(int capture, int start, int end)
    {
        if (capture >= 0)
        {
            _captures[2 * capture] = start;
            _captures[(2 * capture) + 1] = end;
        }
    }

    /// <summary>Passes white space and marks.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void SkipSpace()
    {
        // The line is trimmed: there is nothing to pass at its start.
        while (_at > 0 && _at < _line.Length)
        {
            int codePoint = T.Decode(_line, _at, out int length);
            if (!CodePoints.IsSpace(codePoint))
            {
                return;
            }

            _at += length;
        }
    }

    private readonly int EndOfWord(int start)
    {
        int end = start;
        while (end < _line.Length)
        {
            int codePoint = T.Decode(_line, end, out int length);
            if (CodePoints.IsWhiteSpace(codePoint))
            {
                break;
            }

            end += length;
        }

        return LineTrim.EndOf(_line, start, end);
    }

    private readonly int EndOfDigits(int start)
    {
        int end = start;
        while (end < _line.Length)
        {
            int codePoint = T.Decode(_line, end, out int length);
            if (!CodePoints.IsDigit(codePoint))
            {
                break;
            }

            end += length;
        }

        return end;
    }
}
