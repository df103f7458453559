using NewsGrammar.Compiler.Automaton;
using NewsGrammar.Compiler.Emit;
using NewsGrammar.Compiler.Interpret;
using NewsGrammar.Compiler.Model;
using NewsGrammar.Lines;
using NewsGrammar.Text;

namespace NewsGrammar.Compiler.Explain;

/// <summary>Follows a rule element by element along a line, to tell where it fails.</summary>
/// <param name="grammar">The grammar.</param>
/// <param name="program">Its rules, ready to run.</param>
internal sealed class RuleTrace(CompiledGrammar grammar, RuleProgram program)
{
    private const int LongestExcerpt = 24;

    /// <summary>Why a rule does not take a line, reserved labels left aside; null when it does.</summary>
    /// <param name="rule">The number of the rule.</param>
    /// <param name="line">The line as the rule sees it.</param>
    public RuleVerdict? Refusal(int rule, SeenLine line)
    {
        LineRule model = grammar.Rules[rule];
        LineMatcher<Utf16Unit> matcher = line.ToMatcher(new int[2 * Math.Max(1, grammar.Schema.MaximumCaptures)]);
        matcher.Begin(program.Captures(rule));
        MatchStep[] steps = program.Steps(rule);
        for (int index = 0; index < steps.Length; index++)
        {
            if (!steps[index].Match(ref matcher) && !steps[index].IsOptional)
            {
                string place = PlaceOf(line.Text, matcher.At);
                return Refused(model, VerdictKind.Element, $"{GrammarText.Of(model.Elements[index])} is not {place}");
            }
        }

        if (!matcher.End())
        {
            return Refused(model, VerdictKind.Element, $"the rule ends, but the line goes on {PlaceOf(line.Text, matcher.At)}");
        }

        return model.Condition is { } condition && !LineTest.Of(condition).Holds(ref matcher)
            ? Refused(model, VerdictKind.Condition, Failure(condition, ref matcher))
            : null;
    }

    private static RuleVerdict Refused(LineRule rule, VerdictKind kind, string message) => new(rule.Name, "", kind, message);

    /// <summary>The first part of a condition that does not hold, and what holds instead.</summary>
    private static string Failure(Condition condition, ref LineMatcher<Utf16Unit> matcher)
    {
        if (condition is AndCondition and)
        {
            foreach (Condition part in and.Parts)
            {
                if (!LineTest.Of(part).Holds(ref matcher))
                {
                    return Failure(part, ref matcher);
                }
            }
        }

        string actual = condition is CountCondition count
            ? count.Measure == Measure.Words
                ? $": the line has {matcher.Words(int.MaxValue)} words"
                : $": the line has {matcher.Chars(int.MaxValue)} characters"
            : "";
        return $"'{GrammarText.Of(condition)}' does not hold{actual}";
    }

    private static string PlaceOf(string line, int at)
    {
        string rest = line[at..].TrimStart();
        if (rest.Length == 0)
        {
            return "there: the line ends before it";
        }

        int character = new System.Globalization.StringInfo(line[..(line.Length - rest.Length)]).LengthInTextElements + 1;
        return $"at character {character}, before \"{Excerpt.Of(rest, LongestExcerpt)}\"";
    }
}
