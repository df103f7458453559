using System.Runtime.CompilerServices;
using NewsGrammar.Automaton;
using NewsGrammar.Lines;
using NewsGrammar.Schema;
using NewsGrammar.Tapes;
using NewsGrammar.Text;

namespace NewsGrammar.Parsing;

/// <summary>
/// The second pass: runs the automaton over the recorded lines and puts on each the position that takes it.
/// </summary>
/// <remarks>
/// As long as one position is possible after a line, that position is the reading, and the pass goes straight on. Where
/// several are, it keeps the set of them for each line until one is left or the text ends; then, from that place
/// back, it finds those that lead there, and forward again it takes the preferred one of them at each line (greedy
/// matching after Frisch and Cardelli, 2004, applied to the ambiguous stretches alone). Rules are asked only where a
/// position needs them. Where no position is left, the text does not fit and <see cref="Repair"/> reads it.
/// </remarks>
/// <typeparam name="T">The unit of the text.</typeparam>
/// <typeparam name="TRules">The line rules of the grammar.</typeparam>
internal ref partial struct DocumentReader<T, TRules>
    where T : unmanaged, ITextUnit<T>
    where TRules : struct, ILineRules
{
    /// <summary>In place of a follower: more than one takes the line.</summary>
    private const int Several = -2;

    private readonly ReadOnlySpan<T> _text;
    private readonly GrammarTables _tables;
    private readonly LineAutomaton _automaton;
    private readonly LabelIndex _labels;
    private readonly Tape _tape;
    private readonly Span<int> _captures;
    private readonly TRules _rules;

    private DocumentReader(ReadOnlySpan<T> text, GrammarTables tables, TRules rules, Tape tape)
    {
        _text = text;
        _tables = tables;
        _rules = rules;
        _tape = tape;
        _captures = tape.MatchedCaptures;
        _automaton = tables.Automaton;
        _labels = tables.Labels;
    }

    /// <summary>Reads a text onto a tape.</summary>
    public static void Read(ReadOnlySpan<T> text, GrammarTables tables, TRules rules, Tape tape)
    {
        tape.Reset(tables.Schema);
        LineScanner<T>.Scan(text, tape);
        var reader = new DocumentReader<T, TRules>(text, tables, rules, tape);
        if (!reader.TryFit())
        {
            reader.Repair();
        }

        FieldIndex.Build(tables, tape);
    }

    /// <summary>Gives each line its position when the lines fit the layout.</summary>
    /// <returns>False when they do not; the positions are then undefined.</returns>
    private readonly bool TryFit()
    {
        Span<LineRecord> records = _tape.Records;
        int state = _automaton.Start;
        for (int line = 0; line < records.Length; line++)
        {
            ref LineRecord record = ref records[line];
            bool mayBeLabel = _labels.MayBegin(T.Decode(_text[record.Start..], 0, out _));
            int sole = _automaton.SoleFollower(state);
            if (sole >= 0 && !mayBeLabel)
            {
                state = TakeWhole(ref record, sole);
                continue;
            }

            state = Step(state, ref line, mayBeLabel);
            if (state < 0)
            {
                return false;
            }
        }

        return _automaton.IsFinal(state);
    }

    /// <summary>Gives a line to a follower whose rule takes whole lines.</summary>
    /// <returns>The state after it.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int TakeWhole(ref LineRecord record, int follower)
    {
        record.ValueStart = record.Start;
        record.ValueLength = record.Length;
        record.Captures = -1;
        return Take(ref record, follower);
    }

    /// <summary>Gives a line to a follower; its value is set apart.</summary>
    /// <returns>The state after it.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int Take(ref LineRecord record, int follower)
    {
        int position = _automaton.Follower(follower);
        record.Position = (ushort)position;
        record.Slot = _automaton.SlotOf(position);
        record.Kept = _automaton.Kept(follower);
        return _automaton.After(position);
    }

    /// <summary>One line that needs its rules asked, or, where that leaves a choice, the lines up to its end.</summary>
    /// <param name="state">The state before the line.</param>
    /// <param name="line">The line; afterwards the last line that was read.</param>
    /// <param name="mayBeLabel">Whether a label could begin the line.</param>
    /// <returns>The state after it; -1 when no reading is left.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly int Step(int state, ref int line, bool mayBeLabel)
    {
        LineMatcher<T> matcher = MatcherOf(line);
        int label = mayBeLabel ? LabelSearch.Find(_labels, _rules, ref matcher) : -1;
        int follower = label < 0 ? OnlyUnlabelled(state, ref matcher)
            : _automaton.RepeatsLabels(state) || _tables.MayShareLine(label) ? Several
            : _automaton.FollowerWithRule(state, label);
        if (follower == Several)
        {
            return ReadStretch(state, ref line);
        }

        if (follower < 0)
        {
            return -1;
        }

        ref LineRecord record = ref _tape.Records[line];
        int rule = _automaton.RuleOf(_automaton.Follower(follower));
        if (rule >= _automaton.PlainRule)
        {
            return TakeWhole(ref record, follower);
        }

        KeepValue(ref record, rule);
        return Take(ref record, follower);
    }

    /// <summary>The only follower that takes a line which no label reserves.</summary>
    /// <param name="state">The state before the line.</param>
    /// <param name="matcher">The line; afterwards with the captures of the follower's rule, if that is not plain.</param>
    /// <returns>The follower; -1 for none, <see cref="Several"/> where more than one takes the line.</returns>
    private readonly int OnlyUnlabelled(int state, ref LineMatcher<T> matcher)
    {
        int only = _automaton.SoleFollower(state);
        if (only >= 0)
        {
            return only;
        }

        int lastAsked = -1;
        int end = _automaton.EndOfFollowers(state);
        for (int follower = _automaton.FirstUnlabelled(state); follower < end; follower++)
        {
            int rule = _automaton.RuleOf(_automaton.Follower(follower));
            if (rule < _automaton.PlainRule)
            {
                lastAsked = follower;
                if (!_rules.Match(rule, ref matcher))
                {
                    continue;
                }
            }

            if (only >= 0)
            {
                return Several;
            }

            only = follower;
        }

        if (only >= 0 && lastAsked > only)
        {
            // The rule that was asked last refused, and has left its captures behind.
            _rules.Match(_automaton.RuleOf(_automaton.Follower(only)), ref matcher);
        }

        return only;
    }

    /// <summary>The matcher of a line.</summary>
    private readonly LineMatcher<T> MatcherOf(int line)
    {
        ReadOnlySpan<LineRecord> records = _tape.Records;
        ref readonly LineRecord record = ref records[line];
        int above = line == 0 ? 0 : records[line - 1].Number;
        return new LineMatcher<T>(
            _text.Slice(record.Start, record.Length), _captures, isFirst: line == 0, isJoined: record.Number == above + 1);
    }

    /// <summary>Puts on a line what the rule that was matched last captured.</summary>
    private readonly void KeepValue(ref LineRecord record, int rule)
    {
        if (_tables.HasOnlyValue(rule) && _captures[0] >= 0)
        {
            record.ValueStart = record.Start + _captures[0];
            record.ValueLength = _captures[1] - _captures[0];
            record.Captures = -1;
            return;
        }

        RuleSchema schema = _tables.Schema.Rules[rule];
        bool hasValue = schema.HasValue;
        int start = hasValue ? _captures[0] : 0;
        int end = hasValue ? _captures[1] : record.Length;
        record.ValueStart = start < 0 ? record.End : record.Start + start;
        record.ValueLength = start < 0 ? 0 : end - start;
        record.Captures = schema.Captures.Length > (hasValue ? 1 : 0)
            ? _tape.AppendCaptures(_captures[..(2 * schema.Captures.Length)])
            : -1;
    }
}
