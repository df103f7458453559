using NewsGrammar.Compiler.Interpret;
using NewsGrammar.Runtime.Simulation;
using NewsGrammar.Runtime.Tables;
using NewsGrammar.Runtime.Text;
using NewsGrammar.Tapes;

namespace NewsGrammar.Authoring.Explain;

/// <summary>Tells for each line which rules may take it, reserved labels heeded. Each line is asked about once.</summary>
/// <param name="tables">The tables of the grammar.</param>
/// <param name="rules">Its line rules.</param>
/// <param name="lines">The lines.</param>
internal sealed class LineTakers(GrammarTables tables, InterpretedRules rules, IReadOnlyList<SeenLine> lines)
{
    private readonly bool[]?[] _taking = new bool[]?[lines.Count];
    private readonly int[] _labels = new int[lines.Count];

    /// <summary>Whether a rule may take a line.</summary>
    /// <param name="rule">The number of the rule.</param>
    /// <param name="line">The 0-based number of the line among the non-blank ones.</param>
    public bool MayTake(int rule, int line) => TakersOf(line)[rule];

    /// <summary>The rule whose label reserves a line; -1 where none does.</summary>
    /// <param name="line">The 0-based number of the line among the non-blank ones.</param>
    public int LabelOf(int line)
    {
        TakersOf(line);
        return _labels[line];
    }

    private bool[] TakersOf(int line) => _taking[line] ??= Ask(line);

    private bool[] Ask(int index)
    {
        SeenLine line = lines[index];
        var tape = new Tape();
        tape.Reset(tables.Schema);
        var candidates = new LineCandidates<Utf16Unit, InterpretedRules>(rules, tables, tape);
        candidates.Start(line.Units, line.Place, tables.Labels.FirstNode(Utf16Unit.Decode(line.Units, 0, out _)));
        _labels[index] = candidates.Label;
        bool[] taking = new bool[tables.Schema.Rules.Length];
        for (int rule = 0; rule < taking.Length; rule++)
        {
            taking[rule] = candidates.Accepts(rule);
        }

        return taking;
    }
}
