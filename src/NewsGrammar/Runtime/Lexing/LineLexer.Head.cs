using System.Runtime.CompilerServices;
using NewsGrammar.Marks;
using NewsGrammar.Runtime.Automaton;
using NewsGrammar.Runtime.Labels;
using NewsGrammar.Runtime.Matching;
using NewsGrammar.Tapes;

namespace NewsGrammar.Runtime.Lexing;

/// <content>
/// The head of a page: lines that the page does not show. They are offered to the rules that ask for them, and those that no such rule
/// takes are passed over like blank lines. A page has a few dozen, so nothing here is as fast as it could be.
/// </content>
internal ref partial struct LineLexer<T, TRules>
{
    /// <summary>Puts the lines of the head on the tape that rules ask for, and the marks of all lines.</summary>
    /// <param name="marks">The marks of the text's lines.</param>
    /// <param name="end">Where the head ends and the other lines begin.</param>
    /// <returns>How many lines are on the tape.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int LexHead(ReadOnlySpan<LineMarks> marks, out int end)
    {
        int count = 0;
        int seen = 0;
        end = 0;
        while (end < _text.Length && seen < marks.Length && marks[seen].Has(LineMark.Meta))
        {
            int start = end;
            end = NextLine(start);
            int length = LineTrim.Trim(_text[start..end], out int further);
            if (length == 0)
            {
                continue;
            }

            _tape.KeepMarks(count, marks.Slice(seen++, 1));
            _tape.Reserve(count, 1, count + 1);
            _tape.AllLines[count] = new LineExtent(start + further, start + further + length);
            if (TryFindHeadSymbol(count, out ushort symbol))
            {
                _tape.AllSymbols[count++] = symbol;
            }
        }

        KeepMarksBelow(count, marks[seen..], hasHead: seen > 0);
        return count;
    }

    private readonly void KeepMarksBelow(int line, ReadOnlySpan<LineMarks> marks, bool hasHead)
    {
        Span<LineMarks> kept = _tape.KeepMarks(line, marks.IsEmpty ? [default] : marks);
        foreach (ref LineMarks mark in kept)
        {
            mark = mark.Without(LineMark.Meta);
        }

        if (hasHead)
        {
            kept[0] = kept[0].With(LineMarks.BelowHead);
        }
    }

    /// <summary>The symbol of a line of the head that is put on the tape; its value is put there too.</summary>
    /// <returns>False where no rule takes the line.</returns>
    private bool TryFindHeadSymbol(int index, out ushort symbol)
    {
        ref LineExtent line = ref _tape.AllLines[index];
        _matcher.Start(line.Start, line.End, _tape.MarksOf(index));
        var rules = new MetaRules<TRules>(_rules, _tables);
        int entry = _tables.Labels.FirstNode(T.Decode(_text, line.Start, out _));
        int label = LabelSearch.Find(_tables.Labels, entry, spelling: null, rules, ref _matcher);
        if (label >= 0)
        {
            _tape.HasLabel = true;
            LineValue.Keep(_tables, _tape, index, ref line, label);
            symbol = LineSymbols.OfLabel(label);
            return true;
        }

        symbol = LineSymbols.Meta;
        for (int rule = _tables.Schema.LabelledRules; rule < _tables.Schema.Rules.Length && _tables.HasUnlabelledMetaRules; rule++)
        {
            if (rules.Match(rule, ref _matcher))
            {
                return true;
            }
        }

        return false;
    }

    private readonly int NextLine(int start)
    {
        int end = start;
        while (end < _text.Length && _text[end].Value != '\n')
        {
            end++;
        }

        return Math.Min(end + 1, _text.Length);
    }
}
