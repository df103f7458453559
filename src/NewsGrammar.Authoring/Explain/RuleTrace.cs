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

    /// <summary>What of its condition a line meets, where it could have met it in several ways; empty elsewhere.</summary>
    /// <param name="rule">The number of a rule that takes the line.</param>
    /// <param name="line">The line as the rule sees it.</param>
    public string Reason(int rule, SeenLine line)
    {
        if (grammar.Rules[rule].Condition is not { } condition || !HasChoice(condition))
        {
            return "";
        }

        LineMatcher<Utf16Unit> matcher = line.ToMatcher(new int[2 * Math.Max(1, grammar.Schema.MaxCaptures)]);
        return ConditionWords.Of(condition, holds: true, ref matcher, isRefused: false);
    }

    private static bool HasChoice(Condition condition) => condition switch
    {
        OrCondition => true,
        AndCondition and => and.Parts.Any(HasChoice),
        NotCondition not => not.Part is AndCondition || HasChoice(not.Part),
        _ => false,
    };

    private static RuleVerdict Refused(LineRule rule, VerdictKind kind, string message) => new(rule.Name, "", kind, message);

    private static string Failure(IReadOnlyList<Element> elements, int index, string line, int at)
    {
        string wanted = ElementWords.Of(elements, index);
        (int character, string rest) = PlaceOf(line, at);
        if (elements[index] is LiteralElement literals && NearMiss.AtStart(rest, literals.Alternatives) is { } almost)
        {
            return character == 1 ? $"the line begins with {almost}" : $"at character {character} stands {almost}";
        }

        // What may come behind a text was looked for in all of the line.
        bool isBehindText = elements.Take(index).Any(static element => element is CaptureElement { Kind: not CaptureKind.Number })
            && CaptureEnd.Of(elements, elements.Take(index).ToList().FindLastIndex(static element => element is CaptureElement)).IsRequired;
        return (character, rest) switch
        {
            (1, not "") when isBehindText => $"nowhere in the line stands {wanted}",
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
