using System.Globalization;
using System.Runtime.InteropServices;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Lowering;
using NewsGrammar.Compiler.Model;
using NewsGrammar.Runtime.Matching;
using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Authoring.Explain;

/// <summary>Says in words why a line satisfies a condition, or does not.</summary>
internal static class ConditionWords
{
    /// <summary>What of the line decides.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="holds">Whether the line satisfies it.</param>
    /// <param name="line">The line.</param>
    /// <param name="isRefused">Whether the rule does not take the line for it.</param>
    public static string Of(Condition condition, bool holds, ref LineMatcher<Utf16Unit> line, bool isRefused = true) => condition switch
    {
        CountCondition count => Of(count, holds, ref line, isRefused),
        LiteralCondition literal => Of(literal, holds, ref line),
        FactCondition fact => holds ? LineFacts.Of(fact.Fact).Holds : LineFacts.Of(fact.Fact).Fails,
        NotCondition not => Of(not.Part, !holds, ref line, isRefused),
        AndCondition and => holds ? All(and.Parts, holds, ref line, isRefused) : Deciding(and.Parts, holds, ref line, isRefused),
        OrCondition or => holds ? Deciding(or.Parts, holds, ref line, isRefused) : All(or.Parts, holds, ref line, isRefused),
        _ => throw new InvalidOperationException($"No condition is a {condition.GetType().Name}."),
    };

    private static string Of(CountCondition condition, bool holds, ref LineMatcher<Utf16Unit> line, bool isRefused)
    {
        Measures measure = Measures.Of(condition.Measure);
        int count = CountTest.CountOf(condition.Measure, ref line, int.MaxValue);
        if (measure.MayBeAbsent)
        {
            return OfMarks(condition, holds, count);
        }

        if (count == int.MaxValue)
        {
            return condition.Measure == Measure.Above
                ? "the line is the first one of the text: above it there are more blank lines than any number"
                : "the line is the last one of the text: below it there are more blank lines than any number";
        }

        string asked = condition.Operator switch
        {
            ComparisonOperator.Less => "fewer than",
            ComparisonOperator.LessOrEqual => "at most",
            ComparisonOperator.Greater => "more than",
            ComparisonOperator.GreaterOrEqual => "at least",
            _ => "exactly",
        };
        string counted = string.Create(CultureInfo.InvariantCulture, $"the line has {count} {(count == 1 ? measure.One : measure.Many)}");
        string wanted = (isRefused, holds) switch
        {
            (true, true) => "and the rule wants none with ",
            (true, false) => "and the rule wants ",
            (false, true) => "",
            (false, false) => "not ",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{counted}, {wanted}{asked} {condition.Bound}");
    }

    private static string OfMarks(CountCondition condition, bool holds, int count)
    {
        string asked = $"{condition.Operator.ToText()} {condition.Bound.ToString(CultureInfo.InvariantCulture)}";
        string found = (condition.Measure, count) switch
        {
            (Measure.Heading, Measures.Absent) => "the line is no heading",
            (_, Measures.Absent) => "the line has no marks",
            (Measure.Heading, _) => $"the line is a heading of level {count.ToString(CultureInfo.InvariantCulture)}",
            _ => $"{count.ToString(CultureInfo.InvariantCulture)} % of the line stand in links",
        };
        return $"{found}, and the rule wants {(holds ? "none with " : "")}{Measures.Of(condition.Measure).Word} {asked}";
    }

    private static string Of(LiteralCondition condition, bool holds, ref LineMatcher<Utf16Unit> line)
    {
        var found = new List<Literal>();
        foreach (Literal literal in condition.Literals)
        {
            if (LineTest.Of(condition with { Literals = [literal] }).Holds(ref line))
            {
                found.Add(literal);
            }
        }

        return holds
            ? $"the line {VerbOf(condition.Where, holds)} {ElementWords.Of(found[0])}"
            : NearMissOf(condition, MemoryMarshal.Cast<Utf16Unit, char>(line.Line).ToString())
                ?? $"the line {VerbOf(condition.Where, holds)} {ElementWords.Of(condition.Literals)}";
    }

    private static string? NearMissOf(LiteralCondition condition, string line)
    {
        string? almost = condition.Where switch
        {
            LiteralPlace.Start => NearMiss.AtStart(line, condition.Literals),
            LiteralPlace.Anywhere => NearMiss.Within(line, condition.Literals),
            _ => null,
        };
        return almost is null ? null : $"the line {VerbOf(condition.Where, holds: true)} {almost}";
    }

    private static string VerbOf(LiteralPlace place, bool holds) => (place, holds) switch
    {
        (LiteralPlace.Start, true) => "starts with",
        (LiteralPlace.Start, false) => "does not start with",
        (LiteralPlace.End, true) => "ends with",
        (LiteralPlace.End, false) => "does not end with",
        (_, true) => "contains",
        (_, false) => "does not contain",
    };

    private static string All(IReadOnlyList<Condition> parts, bool holds, ref LineMatcher<Utf16Unit> line, bool isRefused)
    {
        var words = new List<string>();
        foreach (Condition part in parts)
        {
            words.Add(Of(part, holds, ref line, isRefused));
        }

        return string.Join(", and ", words);
    }

    private static string Deciding(IReadOnlyList<Condition> parts, bool holds, ref LineMatcher<Utf16Unit> line, bool isRefused)
    {
        foreach (Condition part in parts)
        {
            if (LineTest.Of(part).Holds(ref line) == holds)
            {
                return Of(part, holds, ref line, isRefused);
            }
        }

        throw new InvalidOperationException("One part decides.");
    }
}
