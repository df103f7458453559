using NewsGrammar.Compiler.Model;
using NewsGrammar.Runtime.Automaton;
using NewsGrammar.Runtime.Labels;
using NewsGrammar.Runtime.Tables;
using NewsGrammar.Schema;

namespace NewsGrammar.Compiler.Glushkov;

/// <summary>A grammar ready to be written as C# or run: its rules by number, its automaton as tables, its results as a schema.</summary>
public sealed class CompiledGrammar
{
    internal CompiledGrammar(GrammarModel model, IReadOnlyList<LineRule> rules, AutomatonTables automaton)
    {
        Model = model;
        Rules = rules;
        Automaton = automaton;
        Schema = SchemaBuilder.Build(model, rules, automaton);
        SharedLabels = LabelOverlap.Find(rules);
    }

    /// <summary>The grammar's name.</summary>
    public string Name => Model.Name;

    /// <summary>Names and shapes of the results.</summary>
    public GrammarSchema Schema { get; }

    /// <summary>The grammar with its names resolved.</summary>
    internal GrammarModel Model { get; }

    /// <summary>The rules that the document uses, by number.</summary>
    internal IReadOnlyList<LineRule> Rules { get; }

    /// <summary>The document layout as tables.</summary>
    internal AutomatonTables Automaton { get; }

    /// <summary>The labelled rules that can take a line that another one takes too.</summary>
    internal IReadOnlyList<int> SharedLabels { get; }

    /// <summary>The rules that take the lines that begin with a bullet, all of them and no others.</summary>
    internal IEnumerable<int> BulletRules => Enumerable.Range(0, Rules.Count).Where(rule => Rules[rule].IsBulletLine);

    /// <summary>The rules that take lines of a page's head, and no others.</summary>
    internal IEnumerable<int> MetaRules => Enumerable.Range(0, Rules.Count).Where(rule => Rules[rule].IsMeta);

    /// <summary>How many rules are labelled; they come first.</summary>
    internal int LabelledRules => Rules.Count(static rule => rule.Specificity == Specificity.Labelled);

    /// <summary>The number of the first plain rule; rules from there on are plain.</summary>
    internal int PlainRule => Rules.Count(static rule => rule.Specificity < Specificity.Plain);

    /// <summary>The number of the first unlabelled rule whose value is the whole line; all rules from there on are such.</summary>
    internal int WholeRule => Rules.Count - Rules.Reverse().TakeWhile(static rule => rule.IsWholeLine).Count();

    /// <summary>The tables that a run needs.</summary>
    internal GrammarTables ToTables() => new(
        Schema,
        new LineAutomaton(
            LabelledRules,
            PlainRule,
            WholeRule,
            [.. Automaton.Rules.Select(static rule => (ushort)rule)],
            [.. Automaton.Slots.Select(static slot => (short)slot)],
            [.. Automaton.States.Select(static state => (ushort)state)],
            [.. Automaton.Finals.Select(static final => final ? (byte)1 : (byte)0)],
            [.. Automaton.FollowerStarts],
            [.. Automaton.Followers.Select(static follower => (ushort)follower.Position)],
            [.. Automaton.Followers.Select(static follower => (byte)follower.ContinuedFields)]),
        new LabelIndex([.. LabelTable.Of(Rules)]),
        [.. BulletRules.Select(static rule => (ushort)rule)],
        [.. SharedLabels.Select(static rule => (ushort)rule)],
        [.. MetaRules.Select(static rule => (ushort)rule)]);
}
