using NewsGrammar.Automaton;
using NewsGrammar.Compiler.Automaton;
using NewsGrammar.Compiler.Interpret;
using NewsGrammar.Compiler.Model;
using NewsGrammar.Lines;
using NewsGrammar.Parsing;
using NewsGrammar.Schema;
using NewsGrammar.Tapes;
using NewsGrammar.Views;
using Follower = NewsGrammar.Automaton.Follower;

namespace NewsGrammar.Compiler.Explain;

/// <summary>
/// How a text was read, line by line, and why not otherwise. For people who write grammars: it is slower than a parse and
/// holds strings of its own.
/// </summary>
public sealed class DocumentExplanation
{
    private const int LongestExcerpt = 32;

    private readonly CompiledGrammar _grammar;
    private readonly LineAutomaton _automaton;
    private readonly GrammarSchema _schema;
    private readonly SeenLine[] _lines;
    private readonly Reading _reading;
    private readonly LineTakers _takers;
    private readonly RuleTrace _trace;
    private readonly Continuation _continuation;

    private DocumentExplanation(CompiledGrammar grammar, GrammarTables tables, RuleProgram program, ParsedDocument<char> document)
    {
        Tape tape = document.Tape;
        _grammar = grammar;
        _schema = tables.Schema;
        _automaton = tables.Automaton;
        _lines = LinesOf(document);
        _reading = Reading.Of(_automaton, tape);
        _takers = new LineTakers(tables, new InterpretedRules(program), _lines);
        _trace = new RuleTrace(grammar, program);
        _continuation = new Continuation(_automaton, _takers, _lines.Length);
        var lines = new LineExplanation[_lines.Length];
        for (int index = 0; index < lines.Length; index++)
        {
            lines[index] = Explain(index, CapturesOf(document, index));
        }

        Lines = lines;
        Fits = document.Fits;
        LineCount = document.LineCount;
    }

    /// <summary>Whether the text fits without a repair.</summary>
    public bool Fits { get; }

    /// <summary>How many lines the text has, blank ones counted.</summary>
    public int LineCount { get; }

    /// <summary>The non-blank lines in order.</summary>
    public IReadOnlyList<LineExplanation> Lines { get; }

    /// <summary>For each repair of the parse, in order, what the layout had a place for there.</summary>
    public IReadOnlyList<ExpectedLines> Expected => [.. _reading.Repairs.Select(repair => ExpectedAt(repair.Number, [repair.State]))];

    /// <summary>Parses a text and explains the result.</summary>
    /// <param name="grammar">The grammar.</param>
    /// <param name="text">The text.</param>
    public static DocumentExplanation Of(CompiledGrammar grammar, string text)
    {
        ArgumentNullException.ThrowIfNull(grammar);
        ArgumentNullException.ThrowIfNull(text);
        GrammarTables tables = grammar.ToTables();
        var program = new RuleProgram(grammar);
        using ParsedDocument<char> document = Parser.Parse(text, tables, new InterpretedRules(program));
        return new DocumentExplanation(grammar, tables, program, document);
    }

    /// <summary>What came of each rule of the grammar at a line: first the one that took it, then the others as the file has them.</summary>
    /// <param name="number">The 1-based number of a line that is not blank.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line, or it is blank.</exception>
    public IReadOnlyList<RuleVerdict> Why(int number)
    {
        int line = Array.FindIndex(_lines, each => each.Number == number);
        ArgumentOutOfRangeException.ThrowIfNegative(line, nameof(number));
        IEnumerable<RuleVerdict> verdicts = _grammar.Rules
            .Select(static (rule, index) => (rule, index))
            .OrderBy(static each => each.rule.NameSpan.Start)
            .SelectMany(each => VerdictsOn(each.index, line));
        return [.. verdicts.OrderBy(static verdict => verdict.Kind == VerdictKind.Taken ? 0 : 1)];
    }

    private static SeenLine[] LinesOf(ParsedDocument<char> document)
    {
        var lines = new SeenLine[document.Lines.Count];
        int above = 0;
        for (int index = 0; index < lines.Length; index++)
        {
            ParsedLine<char> line = document.Lines[index];
            lines[index] = new SeenLine(line.Number, line.Text.ToString(), index == 0, line.Number == above + 1);
            above = line.Number;
        }

        return lines;
    }

    private static CapturedText[] CapturesOf(ParsedDocument<char> document, int index)
    {
        CaptureView<char> view = document.Lines[index].Captures;
        var captures = new List<CapturedText>();
        for (int number = 0; number < (view.Rule?.Captures.Length ?? 0); number++)
        {
            if (view.Has(number))
            {
                captures.Add(new CapturedText(view.Rule!.Captures[number].Name, view.Value(number).ToString()));
            }
        }

        return [.. captures];
    }

    private LineExplanation Explain(int index, CapturedText[] captures)
    {
        int position = _reading.Positions[index];
        return position == LineAutomaton.NoPosition
            ? new LineExplanation(_lines[index].Number, _lines[index].Text, null, "", [])
            : new LineExplanation(
                _lines[index].Number,
                _lines[index].Text,
                _schema.Rules[_automaton.RuleOf(position)].Name,
                FieldNames.Of(_schema, _automaton.SlotOf(position)),
                captures);
    }

    private IEnumerable<RuleVerdict> VerdictsOn(int rule, int line)
    {
        if (_trace.Refusal(rule, _lines[line]) is { } refusal)
        {
            return [refusal];
        }

        string name = _schema.Rules[rule].Name;
        int label = _takers.LabelOf(line);
        if (!_takers.MayTake(rule, line))
        {
            return [new RuleVerdict(name, "", VerdictKind.Reserved, $"the label of the rule '{_schema.Rules[label].Name}' reserves the line")];
        }

        int before = _reading.Before[line];
        Follower[] followers = [.. FollowersOf(before).Where(follower => follower.Rule == rule)];
        return followers.Length > 0
            ? followers.Select(follower => VerdictOn(follower, line)).DistinctBy(static verdict => (verdict.Field, verdict.Kind))
            : [new RuleVerdict(name, "", VerdictKind.NotExpected, $"it matches, but the layout has no place for it here, only for {ExpectedAt(_lines[line].Number, [before])}")];
    }

    private RuleVerdict VerdictOn(Follower follower, int line)
    {
        string name = _schema.Rules[follower.Rule].Name;
        string field = FieldNames.Of(_schema, follower.Slot);
        if (follower.Position == _reading.Positions[line])
        {
            return new RuleVerdict(name, field, VerdictKind.Taken, "");
        }

        int end = _continuation.Break(follower.State, line + 1, out IReadOnlyCollection<int> states);
        return end < 0
            ? new RuleVerdict(name, field, VerdictKind.OtherPreferred, Preference(follower.Rule, line))
            : new RuleVerdict(name, field, VerdictKind.RestDoesNotFit, "it matches, but then the rest would not fit: " + BreakAt(end, states));
    }

    private string BreakAt(int line, IReadOnlyCollection<int> states)
    {
        ExpectedLines expected = ExpectedAt(line < _lines.Length ? _lines[line].Number : LineCount + 1, states);
        return line < _lines.Length
            ? $"line {_lines[line].Number} (\"{Excerpt.Of(_lines[line].Text, LongestExcerpt)}\") would have to be {expected}"
            : $"the text would end where {expected} must come";
    }

    private string Preference(int rule, int line)
    {
        int position = _reading.Positions[line];
        if (position == LineAutomaton.NoPosition)
        {
            return "it would fit, but then more repairs would be needed";
        }

        int taking = _automaton.RuleOf(position);
        Specificity winner = _grammar.Rules[taking].Specificity;
        Specificity loser = _grammar.Rules[rule].Specificity;
        string reason = winner < loser
            ? $"a {NameOf(winner)} rule goes before a {NameOf(loser)} one"
            : "it comes first in the layout";
        return $"it would fit as well, but '{_schema.Rules[taking].Name}' is preferred: {reason}";
    }

    private static string NameOf(Specificity specificity) => specificity switch
    {
        Specificity.Labelled => "labelled",
        Specificity.Bullet => "bullet",
        Specificity.Conditional => "conditional",
        _ => "plain",
    };

    private ExpectedLines ExpectedAt(int number, IReadOnlyCollection<int> states) => new(
        number,
        [.. states.SelectMany(FollowersOf).Select(follower => _schema.Rules[follower.Rule].Name).Distinct()],
        states.Any(_automaton.IsFinal));

    private IEnumerable<Follower> FollowersOf(int state)
    {
        for (int follower = _automaton.FirstFollower(state); follower < _automaton.EndOfFollowers(state); follower++)
        {
            yield return _automaton.FollowerAt(follower);
        }
    }
}
