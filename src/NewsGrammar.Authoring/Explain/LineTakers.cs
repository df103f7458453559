using System.Runtime.InteropServices;
using NewsGrammar.Compiler.Interpret;
using NewsGrammar.Marks;
using NewsGrammar.Runtime.Automaton;
using NewsGrammar.Runtime.Lexing;
using NewsGrammar.Runtime.Simulation;
using NewsGrammar.Runtime.Tables;
using NewsGrammar.Runtime.Text;
using NewsGrammar.Tapes;

namespace NewsGrammar.Authoring.Explain;

/// <summary>Tells for each line which rules may take it, reserved labels heeded. Each line is asked about once.</summary>
internal sealed class LineTakers
{
    private readonly GrammarTables _tables;
    private readonly InterpretedRules _rules;
    private readonly string _text;
    private readonly Tape _tape = new();
    private readonly bool[]?[] _taking;

    /// <summary>Looks at the lines of a text.</summary>
    /// <param name="tables">The tables of the grammar.</param>
    /// <param name="rules">Its line rules.</param>
    /// <param name="text">The text.</param>
    /// <param name="marks">The marks of its lines.</param>
    public LineTakers(GrammarTables tables, InterpretedRules rules, string text, ReadOnlySpan<LineMarks> marks)
    {
        _tables = tables;
        _rules = rules;
        _text = text;
        _tape.Reset(tables.Schema);
        LineLexer<Utf16Unit, InterpretedRules>.Lex(Units, tables, rules, _tape, marks);
        _taking = new bool[]?[_tape.Count];
    }

    private ReadOnlySpan<Utf16Unit> Units => MemoryMarshal.Cast<char, Utf16Unit>(_text.AsSpan());

    /// <summary>Whether a rule may take a line.</summary>
    /// <param name="rule">The number of the rule.</param>
    /// <param name="line">The 0-based number of the line among the non-blank ones.</param>
    public bool MayTake(int rule, int line) => (_taking[line] ??= Ask(line))[rule];

    /// <summary>The rule whose label reserves a line; -1 where none does.</summary>
    /// <param name="line">The 0-based number of the line among the non-blank ones.</param>
    public int LabelOf(int line) => LineSymbols.LabelOf(_tape.Symbols[line]);

    private bool[] Ask(int line)
    {
        var candidates = new LineCandidates<Utf16Unit, InterpretedRules>(Units, _rules, _tables, _tape);
        candidates.Start(_tape.Lines[line], _tape.Symbols[line], _tape.MarksOf(line));
        bool[] taking = new bool[_tables.Schema.Rules.Length];
        for (int rule = 0; rule < taking.Length; rule++)
        {
            taking[rule] = candidates.Accepts(rule);
        }

        return taking;
    }
}
