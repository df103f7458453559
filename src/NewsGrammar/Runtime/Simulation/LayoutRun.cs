using System.Runtime.CompilerServices;
using NewsGrammar.Runtime.Automaton;
using NewsGrammar.Runtime.Labels;
using NewsGrammar.Runtime.Matching;
using NewsGrammar.Runtime.Scanning;
using NewsGrammar.Runtime.Tables;
using NewsGrammar.Runtime.Text;
using NewsGrammar.Schema;
using NewsGrammar.Tapes;

namespace NewsGrammar.Runtime.Simulation;

/// <summary>
/// The second pass: runs the automaton over the recorded lines and puts on each the position that takes it.
/// </summary>
/// <remarks>
/// As long as one position is possible after a line, that position is the reading, and the pass goes straight on. Where
/// several are, it keeps the set of them for each line until one is left or the text ends; then, from that place
/// back, it finds those that lead there, and forward again it takes the preferred one of them at each line (greedy
/// matching after Frisch and Cardelli, 2004, applied to the ambiguous lines alone). Rules are asked only where a
/// position needs them. Where no position is left, the text does not fit and <see cref="Repair"/> reads it.
/// </remarks>
/// <typeparam name="T">The unit of the text.</typeparam>
/// <typeparam name="TRules">The line rules of the grammar.</typeparam>
internal ref partial struct LayoutRun<T, TRules>
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
    private LineCandidates<T, TRules> _candidates;
    private bool _hasLabel;

    /// <summary>Prepares for a text. Inlined, so that what it holds is written in place instead of copied.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private LayoutRun(ReadOnlySpan<T> text, GrammarTables tables, TRules rules, Tape tape)
    {
        _text = text;
        _tables = tables;
        _tape = tape;
        _candidates = new LineCandidates<T, TRules>(rules, tables, tape);
        _captures = tape.MatchedCaptures;
        _automaton = tables.Automaton;
        _labels = tables.Labels;
    }

    /// <summary>Reads a text onto a tape.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Read(ReadOnlySpan<T> text, GrammarTables tables, TRules rules, Tape tape)
    {
        tape.Reset(tables.Schema);
        LineScanner<T>.Scan(text, tape);
        var reader = new LayoutRun<T, TRules>(text, tables, rules, tape);
        if (!reader.TryFit())
        {
            reader.Repair();
        }

        tape.HasLabel = reader._hasLabel;
        FieldIndex.Build(tables, tape);
    }

    /// <summary>Gives each line its position when the lines fit the layout.</summary>
    /// <returns>False when they do not; the positions are then undefined.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryFit()
    {
        Span<LineRecord> records = _tape.Records;
        int state = _automaton.Start;
        for (int line = 0; line < records.Length; line++)
        {
            ref LineRecord record = ref records[line];
            int entry = EntryOf(record);
            int sole = _automaton.SoleFollower(state);
            if (sole >= 0 && (entry == LabelIndex.None
                || (entry != LabelIndex.Root && !LabelSearch.MayMatch(_labels, _text.Slice(record.Start, record.Length), entry))))
            {
                state = AssignWholeLine(ref record, sole);
                continue;
            }

            state = Step(state, ref line, entry);
            if (state < 0)
            {
                return false;
            }
        }

        return _automaton.IsFinal(state);
    }

    /// <summary>Where the search for a label on a line begins.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int EntryOf(in LineRecord record) => _labels.FirstNode(T.Decode(_text, record.Start, out _));

    /// <summary>Gives a line to a follower whose rule takes whole lines.</summary>
    /// <returns>The state after it.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int AssignWholeLine(ref LineRecord record, int follower)
    {
        record.ValueStart = record.Start;
        record.ValueLength = record.Length;
        record.Captures = -1;
        return Assign(ref record, follower);
    }

    /// <summary>Gives a line to a follower; its value is set apart.</summary>
    /// <returns>The state after it.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int Assign(ref LineRecord record, int follower)
    {
        ref readonly Follower taking = ref _automaton.FollowerAt(follower);
        record.Position = taking.Position;
        record.Slot = taking.Slot;
        record.ContinuedFields = taking.ContinuedFields;
        return taking.State;
    }

    /// <summary>One line that needs its rules asked, or, where that leaves a choice, the lines up to its end.</summary>
    /// <param name="state">The state before the line.</param>
    /// <param name="line">The line; afterwards the last line that was read.</param>
    /// <param name="entry">Where the search for a label begins.</param>
    /// <returns>The state after it; -1 when no reading is left.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Step(int state, ref int line, int entry)
    {
        StartLine(line, entry);
        int label = _candidates.Label;
        int follower = label < 0 ? OnlyUnlabelled(state)
            : _automaton.RepeatsLabels(state) || _tables.MayShareLine(label) ? Several
            : _automaton.FollowerWithRule(state, label);
        return follower == Several ? ReadAmbiguous(state, ref line)
            : follower < 0 ? -1
            : AssignMatched(line, follower);
    }

    /// <summary>The only follower that takes the line at hand, which no label reserves.</summary>
    /// <param name="state">The state before the line.</param>
    /// <returns>The follower; -1 for none, <see cref="Several"/> where more than one takes the line.</returns>
    private int OnlyUnlabelled(int state)
    {
        int only = _automaton.SoleFollower(state);
        if (only >= 0)
        {
            return only;
        }

        int first = _automaton.FirstUnlabelled(state);
        int end = _automaton.EndOfFollowers(state);
        if (first == end - 1)
        {
            return _candidates.AcceptsSole(_automaton.FollowerAt(first).Rule) ? first : -1;
        }

        for (int follower = first; follower < end; follower++)
        {
            if (_candidates.Accepts(_automaton.FollowerAt(follower).Rule))
            {
                if (only >= 0)
                {
                    return Several;
                }

                only = follower;
            }
        }

        return only;
    }

    /// <summary>Gives the line at hand to a follower whose rule is known to take it.</summary>
    /// <returns>The state after it.</returns>
    private int AssignMatched(int line, int follower)
    {
        ref LineRecord record = ref _tape.Records[line];
        int rule = _automaton.FollowerAt(follower).Rule;
        if (rule >= _automaton.WholeRule)
        {
            return AssignWholeLine(ref record, follower);
        }

        _candidates.Capture(rule);
        KeepValue(ref record, rule);
        return Assign(ref record, follower);
    }

    /// <summary>Makes a line the one at hand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void StartLine(int line, int entry)
    {
        ref readonly LineRecord record = ref _tape.Records[line];
        _candidates.Start(_text.Slice(record.Start, record.Length), PlaceOf(line), entry);
        _hasLabel |= _candidates.Label >= 0;
    }

    /// <summary>Where a line stands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly LinePlace PlaceOf(int line)
    {
        ReadOnlySpan<LineRecord> records = _tape.Records;
        return new LinePlace(
            records[line].Number,
            Previous: line == 0 ? 0 : records[line - 1].Number,
            Next: line == records.Length - 1 ? 0 : records[line + 1].Number);
    }

    private void StartLine(int line) => StartLine(line, EntryOf(_tape.Records[line]));

    /// <summary>Where those followers of a state begin that may take the line at hand: labels and the rest stand apart.</summary>
    private readonly int FirstCandidate(int state) =>
        _candidates.Label < 0 ? _automaton.FirstUnlabelled(state) : _automaton.FirstFollower(state);

    /// <summary>Where those followers of a state end, exclusive, that may take the line at hand.</summary>
    private readonly int EndOfCandidates(int state) =>
        _candidates.Label < 0 ? _automaton.EndOfFollowers(state) : _automaton.FirstUnlabelled(state);

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
