using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.Compiler.Interpret;
using NewsGrammar.Compiler.Model;
using NewsGrammar.Marks;
using NewsGrammar.Runtime.Automaton;
using NewsGrammar.Runtime.Tables;
using NewsGrammar.Schema;
using NewsGrammar.Tapes;
using Follower = NewsGrammar.Runtime.Automaton.Follower;

namespace NewsGrammar.Authoring.Explain;

/// <summary>Tells what came of each rule at a line of a text that was parsed.</summary>
internal sealed class LineVerdicts
{
    private readonly CompiledGrammar _grammar;
    private readonly GrammarTables _tables;
    private readonly LineAutomaton _automaton;
    private readonly GrammarSchema _schema;
    private readonly SeenLine[] _lines;
    private readonly int _lineCount;
    private readonly Dictionary<string, int> _order;
    private readonly Reading _reading;
    private readonly LineTakers _takers;
    private readonly RuleTrace _trace;
    private readonly Continuation _continuation;

    /// <summary>Takes what a parse gave.</summary>
    /// <param name="grammar">The grammar.</param>
    /// <param name="tables">Its tables.</param>
    /// <param name="lines">The non-blank lines.</param>
    /// <param name="lineCount">How many lines there are, blank ones counted.</param>
    /// <param name="reading">The states that the parse went through.</param>
    /// <param name="marks">The marks of the text's lines.</param>
    public LineVerdicts(
        CompiledGrammar grammar, GrammarTables tables, SeenLine[] lines, int lineCount, Reading reading, ReadOnlySpan<LineMarks> marks)
    {
        _grammar = grammar;
        _order = grammar.Model.Lines.Index().ToDictionary(static line => line.Item.Name, static line => line.Index, StringComparer.Ordinal);
        _tables = tables;
        _schema = tables.Schema;
        _automaton = tables.Automaton;
        _lines = lines;
        _lineCount = lineCount;
        _reading = reading;
        _takers = new LineTakers(tables, new InterpretedRules(grammar), lines is [var first, ..] ? first.Document : string.Empty, marks);
        _trace = new RuleTrace(grammar);
        _continuation = new Continuation(_automaton, _takers, lines.Length);
    }

    /// <summary>
    /// What came of each rule: first the one that took the line, then those that the layout has a place for or that match, then the others,
    /// each in the order of the files.
    /// </summary>
    /// <param name="line">The 0-based number of the line among the non-blank ones.</param>
    public IReadOnlyList<RuleVerdict> On(int line)
    {
        IEnumerable<RuleVerdict> verdicts = _grammar.Rules
            .Select(static (rule, index) => (rule, index))
            .OrderBy(each => _order[each.rule.Name])
            .SelectMany(each => Of(each.index, line));
        return [.. verdicts.OrderBy(static verdict => verdict.Kind == VerdictKind.Taken ? 0 : verdict.IsNear ? 1 : 2)];
    }

    /// <summary>What the layout has a place for.</summary>
    /// <param name="number">The 1-based number of the line before which the states stand.</param>
    /// <param name="states">The states that are possible there.</param>
    public ExpectedLines ExpectedAt(int number, IReadOnlyCollection<int> states) => new(
        number,
        [.. states.SelectMany(FollowersOf).Select(follower => _schema.Rules[follower.Rule].Name).Distinct()],
        states.Any(_automaton.IsFinal));

    private IEnumerable<RuleVerdict> Of(int rule, int line)
    {
        if (_trace.Refusal(rule, _lines[line]) is { } refusal)
        {
            return [refusal with { IsNear = FollowersOf(_reading.Before[line]).Any(follower => follower.Rule == rule) }];
        }

        string name = _schema.Rules[rule].Name;
        if (!_takers.MayTake(rule, line))
        {
            string label = _schema.Rules[_takers.LabelOf(line)].Name;
            return [new RuleVerdict(name, "", VerdictKind.Reserved, $"the line begins with the label of {label}, which keeps it for itself")];
        }

        int before = _reading.Before[line];
        Follower[] followers = [.. FollowersOf(before).Where(follower => follower.Rule == rule)];
        return followers.Length > 0
            ? followers.Select(follower => Of(follower, line)).DistinctBy(static verdict => (verdict.Field, verdict.Kind))
            : [new RuleVerdict(
                name,
                "",
                VerdictKind.NotExpected,
                $"it matches, but after the lines above only {ExpectedAt(_lines[line].Number, [before])} can come")];
    }

    private RuleVerdict Of(Follower follower, int line)
    {
        string name = _schema.Rules[follower.Rule].Name;
        string field = FieldNames.Of(_tables, follower.Position);
        if (follower.Position == _reading.Positions[line])
        {
            return new RuleVerdict(name, field, VerdictKind.Taken, _trace.Reason(follower.Rule, _lines[line]));
        }

        int end = _continuation.Break(follower.State, line + 1, out IReadOnlyCollection<int> states);
        if (end < 0)
        {
            return new RuleVerdict(name, field, VerdictKind.OtherPreferred, $"it would fit too, but {Preference(follower.Rule, line)}");
        }

        // Where the reading that was taken breaks no later, the break does not tell why it was taken.
        return BreakOfReading(line) is var taken && taken >= 0 && taken <= end && IsTriedBefore(follower, line)
            ? new RuleVerdict(
                name, field, VerdictKind.OtherPreferred, $"it matches, and would need no fewer repairs, but {Preference(follower.Rule, line)}")
            : new RuleVerdict(name, field, VerdictKind.RestDoesNotFit, $"it matches, but then {BreakAt(end, states)}{Repairs(taken)}");
    }

    /// <summary>Where the lines below stop fitting after what took a line.</summary>
    private int BreakOfReading(int line)
    {
        int position = _reading.Positions[line];
        int after = position == LineReading.NoPosition ? _reading.Before[line] : _automaton.After(position);
        return _continuation.Break(after, line + 1, out _);
    }

    /// <summary>Whether the layout tries what took a line before a follower.</summary>
    private bool IsTriedBefore(Follower follower, int line)
    {
        int taken = _reading.Positions[line];
        return FollowersOf(_reading.Before[line]).First(each => each.Position == follower.Position || each.Position == taken).Position == taken;
    }

    private string BreakAt(int line, IReadOnlyCollection<int> states) => line < _lines.Length
        ? $"line {_lines[line].Number}, {Excerpt.Of(_lines[line].Text)}, would not fit: only {ExpectedAt(_lines[line].Number, states)} could come there"
        : $"the text would end too early: {ExpectedAt(_lineCount + 1, states)} would have to follow";

    /// <summary>Where the reading that was taken does not fit either, fitting alone does not tell why it was taken.</summary>
    private static string Repairs(int breakOfReading) =>
        breakOfReading < 0 ? "" : ", and in all that would need no fewer repairs";

    private string Preference(int rule, int line)
    {
        int taking = _automaton.RuleOf(_reading.Positions[line]);
        string winner = _schema.Rules[taking].Name;
        Specificity better = _grammar.Rules[taking].Specificity;
        Specificity worse = _grammar.Rules[rule].Specificity;
        return better < worse
            ? $"{winner} goes first: {ClassOf(better)} goes before {ClassOf(worse)}"
            : $"the layout tries {winner}{FieldOf(line)} first";
    }

    private string FieldOf(int line) => FieldNames.Of(_tables, _reading.Positions[line]) switch
    {
        "" => "",
        var field => $" for '{field}'",
    };

    private static string ClassOf(Specificity specificity) => specificity switch
    {
        Specificity.Labelled => "a rule with a label",
        Specificity.Bullet => "a rule with a bullet",
        Specificity.Preferred => "a rule with 'prefer'",
        Specificity.Conditional => "a rule that asks for more than any text",
        _ => "a rule that takes any text",
    };

    private IEnumerable<Follower> FollowersOf(int state)
    {
        for (int follower = _automaton.FirstFollower(state); follower < _automaton.EndOfFollowers(state); follower++)
        {
            yield return _automaton.FollowerAt(follower);
        }
    }
}
