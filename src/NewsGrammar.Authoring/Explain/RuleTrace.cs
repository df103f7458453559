using System.Globalization;
using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.Compiler.Lowering;
using NewsGrammar.Compiler.Model;
using NewsGrammar.Runtime.Matching;
using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Authoring.Explain;

/// <summary>Follows a rule element by element along a line, to tell where it fails.</summary>
/// <param name="grammar">The grammar.</param>
internal sealed class RuleTrace(CompiledGrammar grammar)
{
    private readonly LoweredRule[] _lowered = [.. grammar.Rules.Select(LoweredRule.Of)];

    /// <summary>Why a rule does not take a line, reserved labels left aside; null when it does.</summary>
    /// <param name="rule">The number of the rule.</param>
    /// <param name="line">The line as the rule sees it.</param>
    public RuleVerdict? Refusal(int rule, SeenLine line)
    {
        LineRule model = grammar.Rules[rule];
        LineMatcher<Utf16Unit> matcher = line.ToMatcher(new int[2 * Math.Max(1, grammar.Schema.MaxCaptures)]);
        LoweredRule lowered = _lowered[rule];
        matcher.Begin(lowered.Captures);
        MatchStep[] steps = lowered.Steps;
        for (int index = 0; index < steps.Length; index++)
        {
            if (!steps[index].Match(ref matcher) && !steps[index].IsOptional)
            {
                return Refused(model, VerdictKind.Element, Failure(model.Elements, index, line.Text, matcher.At));
            }
        }

        if (!matcher.End())
        {
            (int character, string rest) = PlaceOf(line.Text, matcher.At);
            return Refused(model, VerdictKind.Element, $"the line goes on with {Excerpt.Of(rest)} at character {character}, where the rule has ended");
        }

        return model.Condition is { } condition && !lowered.Condition!.Holds(ref matcher)
            ? Refused(model, VerdictKind.Condition, ConditionWords.Of(condition, holds: false, ref matcher))
            : null;
    }

    private static RuleVerdict Refused(LineRule rule, VerdictKind kind, string message) => new(rule.Name, "", kind, message);

    private static string Failure(IReadOnlyList<Element> elements, int index, string line, int at)
    {
        string wanted = ElementWords.Of(elements, index);
        (int character, string rest) = PlaceOf(line, at);
        if (elements[index] is LiteralElement literals && NearMiss.AtStart(rest, literals.Alternatives) is { } almost)
        {
            return character == 1 ? $"the line begins with {almost}" : $"at character {character} stands {almost}";
        }

        return (character, rest) switch
        {
            (_, "") => $"the line ends where {wanted} must come",
            (1, _) => $"the line does not begin with {wanted}",
            _ => $"{wanted} must come at character {character}, where the line has {Excerpt.Of(rest)}",
        };
    }

    /// <summary>What stands at an offset, white space passed over, and the 1-based number of its first character.</summary>
    private static (int Character, string Behind) PlaceOf(string line, int at)
    {
        string rest = line[at..].TrimStart();
        return (new StringInfo(line[..^rest.Length]).LengthInTextElements + 1, rest);
    }
}
