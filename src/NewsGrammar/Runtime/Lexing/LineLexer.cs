using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NewsGrammar.Marks;
using NewsGrammar.Runtime.Automaton;
using NewsGrammar.Runtime.Labels;
using NewsGrammar.Runtime.Matching;
using NewsGrammar.Runtime.Scanning;
using NewsGrammar.Runtime.Tables;
using NewsGrammar.Runtime.Text;
using NewsGrammar.Tapes;

namespace NewsGrammar.Runtime.Lexing;

/// <summary>
/// The second pass, over each piece of the text while the first one's is still in the cache: puts the non-blank lines on the
/// tape, trimmed, each with its symbol. A line of prose costs two or four look-ups.
/// </summary>
/// <typeparam name="T">The unit of the text.</typeparam>
/// <typeparam name="TRules">The line rules of the grammar.</typeparam>
internal ref partial struct LineLexer<T, TRules>
    where T : unmanaged, ITextUnit<T>
    where TRules : struct, ILineRules
{
    private readonly ReadOnlySpan<T> _text;
    private readonly GrammarTables _tables;
    private readonly TRules _rules;
    private readonly Tape _tape;
    private LineMatcher<T> _matcher;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private LineLexer(ReadOnlySpan<T> text, GrammarTables tables, TRules rules, Tape tape)
    {
        _text = text;
        _tables = tables;
        _rules = rules;
        _tape = tape;
        _matcher = new LineMatcher<T>(text, tape.MatchedCaptures);
    }

    /// <summary>Puts the lines of a text on a tape.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Lex(ReadOnlySpan<T> text, GrammarTables tables, TRules rules, Tape tape, ReadOnlySpan<LineMarks> marks)
    {
        var lexer = new LineLexer<T, TRules>(text, tables, rules, tape);
        int start = 0;
        int count = marks.IsEmpty ? 0 : lexer.LexHead(marks, out start);
        tape.Count = lexer.LexPieces(start, count);
        tape.Symbols[^1] = LineSymbols.End;
    }

    private int LexPieces(int start, int count)
    {
        var pieces = new LineStarts<T>(_text, start);
        Span<int> starts = _tape.ReserveStarts(LineStarts<T>.MaxStarts);
        int kept = 0;
        do
        {
            int found = pieces.Find(starts, kept);
            int whole = pieces.IsDone ? found : found - 1; // the last line may go on in the next piece
            if (whole > 0)
            {
                _tape.Reserve(count, whole, (long)count * _text.Length / Math.Max(1, pieces.Taken));
                count = LexLines(starts[..(whole + 1)], count);
            }

            kept = Math.Min(found, 1);
            starts[0] = starts[Math.Max(0, found - 1)];
        }
        while (!pieces.IsDone);

        return count;
    }

    /// <summary>Puts the lines of a piece on the tape.</summary>
    /// <param name="starts">Where they start; last, where the next one would.</param>
    /// <param name="count">How many lines are on the tape.</param>
    /// <returns>How many are now.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int LexLines(ReadOnlySpan<int> starts, int count)
    {
        ref T first = ref MemoryMarshal.GetReference(_text);
        LetterMaskTable masks = T.TableOf(_tables.Masks);
        ref LineExtent lines = ref MemoryMarshal.GetReference(_tape.AllLines); // there is room for all lines of the piece
        ref ushort symbols = ref MemoryMarshal.GetReference(_tape.AllSymbols);
        int lastReadable = _text.Length - LetterMasks.Reach;
        for (int index = 1; index < starts.Length; index++)
        {
            // A line is not empty: going back over the empty ones behind it ends within it.
            int start = starts[index - 1];
            int end = starts[index] - 1;
            while (Unsafe.Add(ref first, end - 1).Value == '\n')
            {
                end--;
            }

            while (start < end && Unsafe.Add(ref first, start).Value == ' ')
            {
                start++;
            }

            if (start <= lastReadable)
            {
                ref T line = ref Unsafe.Add(ref first, start);
                int mask = T.MaskOfFirstLetters(in line, masks);
                if (mask > LabelMasks.Sure)
                {
                    mask &= T.MaskOfNextLetters(in line, masks);
                }

                if ((mask & ~LabelMasks.Label) == LabelMasks.Sure && T.EndsVisibly(_text, end))
                {
                    Unsafe.Add(ref lines, count) = new LineExtent(start, end);
                    Unsafe.Add(ref symbols, count) = mask == LabelMasks.Sure ? LineSymbols.None : FindSymbol(count);
                    count++;
                    continue;
                }
            }

            count = LexClosely(start, end, count);
        }

        return count;
    }

    /// <summary>Takes a closer look at where a line begins and ends, and at what stands at its start.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int LexClosely(int start, int end, int count)
    {
        if (_tables.HasBulletRules && TryTakeUsualBullet(start, end, count))
        {
            return count + 1;
        }

        int length = LineTrim.Trim(_text[start..end], out int further);
        if (length == 0)
        {
            return count;
        }

        _tape.AllLines[count] = new LineExtent(start + further, start + further + length);
        _tape.AllSymbols[count] = FindSymbol(count);
        return count + 1;
    }

    /// <summary>Whether a line is like most items of lists, and can be put on the tape at once.</summary>
    private readonly bool TryTakeUsualBullet(int start, int end, int count)
    {
        int length = T.UsualBullet(_text[start..end]);
        if (length == 0 || _tables.BulletMayBeginLabel || !T.StartsVisibly(_text[(start + length)..end]) || !T.EndsVisibly(_text, end))
        {
            return false;
        }

        _tape.AllLines[count] = new LineExtent(start, end) { ValueStart = start + length };
        _tape.AllSymbols[count] = LineSymbols.Bullet;
        return true;
    }

    /// <summary>The symbol of a line that is put on the tape; its value is put there too.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private ushort FindSymbol(int index)
    {
        ref LineExtent line = ref _tape.AllLines[index];
        int label = FindLabel(index, ref line);
        if (label >= 0)
        {
            _tape.HasLabel = true;
            return LineSymbols.OfLabel(label);
        }

        return _tables.HasBulletRules && TryFindBullet(ref line) ? LineSymbols.Bullet : LineSymbols.None;
    }

    /// <summary>The labelled rule that takes a line; <see cref="LabelSearch.NoLabel"/> when none does.</summary>
    private int FindLabel(int index, ref LineExtent line)
    {
        LabelIndex labels = _tables.Labels;
        LabelSpelling? spelling = labels.FindSpelling(_text.Slice(line.Start, line.Length));
        if (spelling is not null && IsAsUsual(ref line, spelling))
        {
            return spelling.Rule;
        }

        int entry = labels.FirstNode(T.Decode(_text, line.Start, out _));
        if (entry == LabelIndex.None
            || (entry != LabelIndex.Root && spelling is null && !LabelSearch.MayMatch(labels, _text.Slice(line.Start, line.Length), entry)))
        {
            return LabelSearch.NoLabel;
        }

        _matcher.Start(line.Start, line.End, _tape.MarksOf(index));
        int label = LabelSearch.Find(labels, entry, spelling, _rules, ref _matcher);
        if (label >= 0)
        {
            LineValue.Keep(_tables, _tape, index, ref line, label);
        }

        return label;
    }

    /// <summary>
    /// Whether a line goes on behind its label as nearly all do: with <c>": "</c> and a letter before a value, with a colon or nothing
    /// where none follows. Then the rule takes it without being asked.
    /// </summary>
    private readonly bool IsAsUsual(ref LineExtent line, LabelSpelling spelling)
    {
        const int colonAndSpace = 2;
        int next = line.Start + spelling.Length;
        ReadOnlySpan<T> rest = _text[next..line.End];
        switch (spelling.Form)
        {
            case LabelForm.Value when rest.Length > colonAndSpace && rest[0].Value == ':' && rest[1].Value == ' ' && T.StartsVisibly(rest[colonAndSpace..]):
                line.ValueStart = next + colonAndSpace;
                return true;
            case LabelForm.Heading:
                return rest.IsEmpty || (rest.Length == 1 && rest[0].Value == ':');
            case LabelForm.Alone:
                return rest.IsEmpty;
            default:
                return false;
        }
    }

    /// <summary>Whether a line begins with a bullet and goes on behind it; what follows is its value.</summary>
    private bool TryFindBullet(ref LineExtent line)
    {
        int codePoint = T.Decode(_text, line.Start, out _);
        if (!Bullets.IsBullet(codePoint) && !CodePoints.IsDigit(codePoint))
        {
            return false;
        }

        _matcher.Start(line.Start, line.End);
        _matcher.Begin(1);
        if (!_matcher.Bullet() || !_matcher.Text(0))
        {
            return false;
        }

        line.ValueStart = line.Start + _tape.MatchedCaptures[0];
        return true;
    }
}
