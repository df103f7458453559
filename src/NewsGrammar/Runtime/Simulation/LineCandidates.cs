using System.Runtime.CompilerServices;
using NewsGrammar.Runtime.Labels;
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
    private readonly TRules _rules;
    private readonly GrammarTables _tables;
    private readonly RuleAnswers _answers;
    private LineMatcher<T> _matcher;
    private int _lastAsked;

    /// <summary>Prepares for the lines of a text.</summary>
    /// <param name="rules">The line rules.</param>
    /// <param name="tables">The tables of the grammar.</param>
    /// <param name="tape">Where the rules leave their captures and their answers are kept.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public LineCandidates(TRules rules, GrammarTables tables, Tape tape)
    {
        _rules = rules;
        _tables = tables;
        _answers = tape.Answers;
        _matcher = new LineMatcher<T>(tape.MatchedCaptures);
    }

    /// <summary>The labelled rule that reserves the line; <see cref="LabelSearch.NoLabel"/> for none.</summary>
    public int Label { get; private set; }

    /// <summary>Goes on to a line and looks for a label on it.</summary>
    /// <param name="line">The trimmed line.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="entry">Where the search for a label begins.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Start(ReadOnlySpan<T> line, in LinePlace place, int entry)
    {
        _matcher.Start(line, place);
        _answers.BeginLine();
        Label = LabelSearch.Find(_tables.Labels, entry, _rules, ref _matcher);
        _lastAsked = Label;
    }

    /// <summary>Goes on to a line whose label is known.</summary>
    /// <param name="line">The trimmed line.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="label">The labelled rule that reserves the line; <see cref="LabelSearch.NoLabel"/> for none.</param>
    public void Resume(ReadOnlySpan<T> line, in LinePlace place, int label)
    {
        _matcher.Start(line, place);
        _answers.BeginLine();
        Label = label;
        _lastAsked = LabelSearch.NoLabel;
    }

    /// <summary>Whether a rule may take the line.</summary>
    public bool Accepts(int rule) => rule < _tables.Schema.LabelledRules
        ? rule == Label || (Label >= 0 && _tables.MayShareLine(Label) && Ask(rule))
        : Label < 0 && (rule >= _tables.Automaton.PlainRule || Ask(rule));

    /// <summary>Whether the only unlabelled rule that is asked about the line takes it.</summary>
    public bool AcceptsSole(int rule)
    {
        _lastAsked = rule;
        return rule >= _tables.Automaton.PlainRule || _rules.Match(rule, ref _matcher);
    }

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
        if (!_answers.TryGet(rule, out bool taken))
        {
            taken = _rules.Match(rule, ref _matcher);
            _lastAsked = rule;
            _answers.Keep(rule, taken);
        }

        return taken;
    }
}
