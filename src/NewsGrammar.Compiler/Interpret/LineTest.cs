using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.Compiler.Model;
using NewsGrammar.Runtime.Matching;
using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Compiler.Interpret;

/// <summary>A condition, ready to be asked of a line.</summary>
internal abstract class LineTest
{
    /// <summary>Prepares a condition.</summary>
    public static LineTest Of(Condition condition) => condition switch
    {
        CountCondition count => new CountTest(count),
        LiteralCondition literal => new LiteralTest(literal),
        FirstCondition => new FirstTest(),
        JoinedCondition => new JoinedTest(),
        AndCondition and => new AllTest([.. ConditionCost.CheapestFirst(and.Parts).Select(Of)]),
        OrCondition or => new AnyTest([.. ConditionCost.CheapestFirst(or.Parts).Select(Of)]),
        NotCondition not => new NotTest(Of(not.Part)),
        _ => throw new InvalidOperationException($"No condition is a {condition.GetType().Name}."),
    };

    /// <summary>Whether the condition holds for the line.</summary>
    public abstract bool Holds<T>(ref LineMatcher<T> line)
        where T : unmanaged, ITextUnit<T>;

    private sealed class CountTest(CountCondition condition) : LineTest
    {
        private readonly int _limit = (int)Math.Min(condition.Bound + 1L, int.MaxValue);

        public override bool Holds<T>(ref LineMatcher<T> line)
        {
            return condition.Holds(condition.Measure == Measure.Words ? line.Words(_limit) : line.Chars(_limit));
        }
    }

    private sealed class LiteralTest(LiteralCondition condition) : LineTest
    {
        // An array: going through the model's list would allocate an enumerator a line.
        private readonly Literal[] _literals = [.. condition.Literals];

        public override bool Holds<T>(ref LineMatcher<T> line)
        {
            foreach (Literal literal in _literals)
            {
                string text = literal.Compared;
                bool holds = (condition.Where, literal.IsExact) switch
                {
                    (LiteralPlace.Start, false) => line.StartsWith(text),
                    (LiteralPlace.Start, true) => line.StartsWithExact(text),
                    (LiteralPlace.End, false) => line.EndsWith(text),
                    (LiteralPlace.End, true) => line.EndsWithExact(text),
                    (_, false) => line.Contains(text),
                    (_, true) => line.ContainsExact(text),
                };
                if (holds)
                {
                    return true;
                }
            }

            return false;
        }
    }

    private sealed class FirstTest : LineTest
    {
        public override bool Holds<T>(ref LineMatcher<T> line) => line.IsFirst;
    }

    private sealed class JoinedTest : LineTest
    {
        public override bool Holds<T>(ref LineMatcher<T> line) => line.IsJoined;
    }

    private sealed class AllTest(LineTest[] parts) : LineTest
    {
        public override bool Holds<T>(ref LineMatcher<T> line)
        {
            foreach (LineTest part in parts)
            {
                if (!part.Holds(ref line))
                {
                    return false;
                }
            }

            return true;
        }
    }

    private sealed class AnyTest(LineTest[] parts) : LineTest
    {
        public override bool Holds<T>(ref LineMatcher<T> line)
        {
            foreach (LineTest part in parts)
            {
                if (part.Holds(ref line))
                {
                    return true;
                }
            }

            return false;
        }
    }

    private sealed class NotTest(LineTest part) : LineTest
    {
        public override bool Holds<T>(ref LineMatcher<T> line) => !part.Holds(ref line);
    }
}
