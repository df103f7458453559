using System.Runtime.CompilerServices;
using NewsGrammar.Marks;
using NewsGrammar.Runtime.Automaton;
using NewsGrammar.Runtime.Matching;
using NewsGrammar.Runtime.Tables;
using NewsGrammar.Runtime.Text;
using NewsGrammar.Tapes;

namespace NewsGrammar.Runtime.Simulation;

/// <summary>
/// Which rules may take the line at hand: each is asked at most once, and a label shuts the unlabelled ones out.
/// </summary>
/// <typeparam name="T">The unit of the text.</typeparam>
/// <typeparam name="TRules">The line rules of the grammar.</typeparam>
internal ref struct LineCandidates<T, TRules>
    where T : unmanaged, ITextUnit<T>
    where TRules : struct, ILineRules
{
    private const int NoRule = -1;

    private readonly TRules _rules;
    private readonly GrammarTables _tables;
    private readonly RuleAnswers _answers;
    private LineMatcher<T> _matcher;
    private int _lastAsked;
    private bool _isBullet;
    private bool _isMeta;

    /// <summary>Prepares for the lines of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="rules">The line rules.</param>
    /// <param name="tables">The tables of the grammar.</param>
    /// <param name="tape">Where the rules leave their captures and their answers are kept.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public LineCandidates(ReadOnlySpan<T> text, TRules rules, GrammarTables tables, Tape tape)
    {
        _rules = rules;
        _tables = tables;
        _answers = tape.Answers;
        _matcher = new LineMatcher<T>(text, tape.MatchedCaptures);
    }

    /// <summary>The labelled rule that reserves the line; <see cref="LineSymbols.NoLabel"/> for none.</summary>
    public int Label { get; private set; }

    /// <summary>Goes on to a line.</summary>
    /// <param name="line">Where it stands.</param>
    /// <param name="symbol">Its symbol.</param>
    /// <param name="marks">Its marks.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Start(in LineExtent line, int symbol, LineMarks marks)
    {
        _matcher.Start(line.Start, line.End, marks);
        _isMeta = marks.Has(LineMark.Meta);
        _answers.BeginLine();
        _isBullet = symbol == LineSymbols.Bullet;
        Label = LineSymbols.LabelOf(symbol);
        _lastAsked = NoRule;
    }

    /// <summary>Whether a rule may take the line.</summary>
    public bool Accepts(int rule) => (!_isMeta || _tables.IsMetaRule(rule)) && (rule < _tables.Schema.LabelledRules
        ? rule == Label || (Label >= 0 && _tables.MayShareLine(Label) && Ask(rule))
        : Label < 0 && (rule >= _tables.Automaton.PlainRule || Ask(rule)));

    /// <summary>Leaves the captures of a rule that takes the line in place.</summary>
    public void Capture(int rule)
    {
        if (rule != _lastAsked)
        {
            _rules.Match(rule, ref _matcher);
            _lastAsked = rule;
        }
    }

    private bool Ask(int rule)
    {
        if (_tables.IsBulletRule(rule))
        {
            return _isBullet;
        }

        if (!_answers.TryGet(rule, out bool taken))
        {
            taken = _rules.Match(rule, ref _matcher);
            _lastAsked = rule;
            _answers.Keep(rule, taken);
        }

        return taken;
    }
}
