using System.Runtime.CompilerServices;
using NewsGrammar.Marks;
using NewsGrammar.Runtime.Automaton;
using NewsGrammar.Runtime.Lexing;
using NewsGrammar.Runtime.Matching;
using NewsGrammar.Runtime.Tables;
using NewsGrammar.Runtime.Text;
using NewsGrammar.Tapes;

namespace NewsGrammar.Runtime.Simulation;

/// <summary>
/// The third pass: runs the automaton over the symbols of the lines and puts on each the position that takes it.
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
    private const int Several = LineSteps.Undecided;

    private readonly GrammarTables _tables;
    private readonly LineAutomaton _automaton;
    private readonly Tape _tape;
    private LineCandidates<T, TRules> _candidates;

    /// <summary>Prepares for a text. Inlined, so that what it holds is written in place instead of copied.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private LayoutRun(ReadOnlySpan<T> text, GrammarTables tables, TRules rules, Tape tape)
    {
        _tables = tables;
        _tape = tape;
        _candidates = new LineCandidates<T, TRules>(text, rules, tables, tape);
        _automaton = tables.Automaton;
    }

    /// <summary>Reads a text onto a tape.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Read(ReadOnlySpan<T> text, GrammarTables tables, TRules rules, Tape tape, ReadOnlySpan<LineMarks> marks = default)
    {
        tape.Reset(tables.Schema);
        LineLexer<T, TRules>.Lex(text, tables, rules, tape, marks);
        var run = new LayoutRun<T, TRules>(text, tables, rules, tape);
        if (!run.TryFit())
        {
            run.Repair();
            FieldIndex.Build(tables, tape);
        }

        if (tables.Schema.HasSpreads)
        {
            FieldIndex.AddSpreads(tables.Schema, tables.Automaton, tape);
        }
    }

    /// <summary>Gives each line its position when the lines fit the layout, and notes the fields.</summary>
    /// <returns>False when they do not; positions and fields are then undefined.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryFit()
    {
        ReadOnlySpan<ushort> symbols = _tape.Symbols;
        Span<LineReading> readings = _tape.Readings;
        Span<FieldExtent> fields = _tape.Fields;
        LineSteps steps = _tables.Steps;
        LineAutomaton automaton = _automaton;
        int state = automaton.Start;
        for (int line = 0; line < readings.Length;)
        {
            int symbol = symbols[line];
            int step = steps.Of(state, symbol);
            if (step < 0)
            {
                int last = line;
                if (step == LineSteps.Missing || (state = Step(state, ref last)) < 0)
                {
                    return false;
                }

                FieldIndex.Note(_tables, _tape, line, last + 1);
                line = last + 1;
                continue;
            }

            ref readonly Follower follower = ref automaton.FollowerAt(step);
            int before = state;
            int first = line;
            state = follower.State;
            LineReading reading = follower.Reading;
            do
            {
                // Paragraphs follow on paragraphs: as long as the state stays, so does what the symbol comes to in it.
                readings[line++] = reading;
            }
            while (state == before && symbols[line] == symbol);

            if (symbol == LineSymbols.Bullet && follower.Rule >= automaton.WholeRule)
            {
                TakeWhole(first, line);
            }

            if (follower.Slot >= 0)
            {
                FieldIndex.Note(_tables, fields, follower.Slot, first, line);
            }
        }

        return automaton.IsFinal(state);
    }

    /// <summary>Gives lines that begin with a bullet to a rule that takes whole lines.</summary>
    private readonly void TakeWhole(int first, int to)
    {
        foreach (ref LineExtent line in _tape.Lines[first..to])
        {
            line.TakeWhole();
        }
    }

    /// <summary>Gives a line to a follower whose rule takes whole lines.</summary>
    /// <returns>The state after it.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int AssignWholeLine(int line, int follower)
    {
        _tape.Lines[line].TakeWhole();
        return Assign(line, follower);
    }

    /// <summary>Gives a line to a follower; its value is set apart.</summary>
    /// <returns>The state after it.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int Assign(int line, int follower)
    {
        ref readonly Follower taking = ref _automaton.FollowerAt(follower);
        _tape.Readings[line] = taking.Reading;
        return taking.State;
    }

    /// <summary>One line that needs its rules asked, or, where that leaves a choice, the lines up to its end.</summary>
    /// <param name="state">The state before the line.</param>
    /// <param name="line">The line; afterwards the last line that was read.</param>
    /// <returns>The state after it; -1 when no reading is left.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Step(int state, ref int line)
    {
        StartLine(line);
        int follower = _candidates.Label < 0 ? OnlyUnlabelled(state, line) : Several;
        return follower == Several ? ReadAmbiguous(state, ref line)
            : follower < 0 ? -1
            : AssignMatched(line, follower);
    }

    /// <summary>The only follower that takes the line at hand, which no label reserves, or that the next line leaves.</summary>
    /// <param name="state">The state before the line.</param>
    /// <param name="line">The line.</param>
    /// <returns>The follower; -1 for none, <see cref="Several"/> where more than one takes the line.</returns>
    private int OnlyUnlabelled(int state, int line)
    {
        int symbol = _tape.Symbols[line];
        if (symbol != LineSymbols.Meta)
        {
            int next = _tape.Symbols[line + 1];
            int rule = _tables.LookAhead.RuleToAsk(state, symbol);
            int refused = _tables.LookAhead.Of(state, symbol, takes: false, next);
            int taken = _tables.LookAhead.Of(state, symbol, takes: true, next);
            int settled = refused == taken || (rule != LookAhead.NoRule && !_candidates.Accepts(rule)) ? refused : taken;
            if (settled != LineSteps.Undecided)
            {
                return settled;
            }
        }

        int only = LineSteps.Missing;
        int end = _automaton.EndOfFollowers(state);
        for (int follower = _automaton.FirstUnlabelled(state); follower < end; follower++)
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
        int rule = _automaton.FollowerAt(follower).Rule;
        if (rule >= _automaton.WholeRule)
        {
            return AssignWholeLine(line, follower);
        }

        if (IsValueKept(line, rule))
        {
            return Assign(line, follower);
        }

        _candidates.Capture(rule);
        LineValue.Keep(_tables, _tape, line, ref _tape.Lines[line], rule);
        return Assign(line, follower);
    }

    /// <summary>Whether the value that a rule has on a line was set apart when its label or bullet was found.</summary>
    private readonly bool IsValueKept(int line, int rule) => rule < _automaton.LabelledRules
        ? !_tables.MayShareLine(rule)
        : _tables.IsBulletRule(rule) && _tape.Lines[line].ValueStart > _tape.Lines[line].Start;

    /// <summary>Makes a line the one at hand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void StartLine(int line) => _candidates.Start(_tape.Lines[line], _tape.Symbols[line], _tape.MarksOf(line));

    /// <summary>Where those followers of a state begin that may take the line at hand: labels and the rest stand apart.</summary>
    private readonly int FirstCandidate(int state) =>
        _candidates.Label < 0 ? _automaton.FirstUnlabelled(state) : _automaton.FirstFollower(state);

    /// <summary>Where those followers of a state end, exclusive, that may take the line at hand.</summary>
    private readonly int EndOfCandidates(int state) =>
        _candidates.Label < 0 ? _automaton.EndOfFollowers(state) : _automaton.FirstUnlabelled(state);
}
