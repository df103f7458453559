using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.Compiler.Model;
using NewsGrammar.Runtime.Matching;
using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Compiler.Interpret;

/// <summary>One element of a rule, ready to be matched.</summary>
internal abstract class MatchStep
{
    /// <summary>Whether the rule goes on where the element is absent.</summary>
    public bool IsOptional { get; private init; }

    /// <summary>The elements of a rule.</summary>
    public static MatchStep[] Of(LineRule rule)
    {
        IReadOnlyList<CaptureElement> captures = SchemaBuilder.NumberedCaptures(rule);
        return [.. rule.Elements.Select((element, index) => Of(rule, element, index, captures))];
    }

    /// <summary>Matches the element where the matcher stands.</summary>
    public abstract bool Match<T>(ref LineMatcher<T> line)
        where T : unmanaged, ITextUnit<T>;

    private static MatchStep Of(LineRule rule, Element element, int index, IReadOnlyList<CaptureElement> captures) => element switch
    {
        LiteralElement literal => new LiteralStep(literal.Alternatives) { IsOptional = element.IsOptional },
        SeparatorElement separator => new SeparatorStep(separator.Separators?.ToArray()) { IsOptional = element.IsOptional },
        BulletElement => new BulletStep { IsOptional = element.IsOptional },
        CaptureElement capture => new CaptureStep(capture.Kind, NumberOf(capture, captures), CaptureEnd.Of(rule.Elements, index))
        {
            IsOptional = element.IsOptional,
        },
        _ => throw new InvalidOperationException($"No element is a {element.GetType().Name}."),
    };

    private static int NumberOf(CaptureElement capture, IReadOnlyList<CaptureElement> captures)
    {
        for (int number = 0; number < captures.Count; number++)
        {
            if (ReferenceEquals(captures[number], capture))
            {
                return number;
            }
        }

        return -1;
    }

    private sealed class LiteralStep(IReadOnlyList<Literal> alternatives) : MatchStep
    {
        private readonly Literal[] _alternatives = [.. alternatives];

        public override bool Match<T>(ref LineMatcher<T> line)
        {
            foreach (Literal literal in _alternatives)
            {
                if (literal.IsExact ? line.Exact(literal.Compared) : line.Literal(literal.Compared))
                {
                    return true;
                }
            }

            return false;
        }
    }

    private sealed class SeparatorStep(string[]? separators) : MatchStep
    {
        public override bool Match<T>(ref LineMatcher<T> line) =>
            separators is null ? line.Separator() : line.SeparatorOf(separators);
    }

    private sealed class BulletStep : MatchStep
    {
        public override bool Match<T>(ref LineMatcher<T> line) => line.Bullet();
    }

    private sealed class CaptureStep(CaptureKind kind, int capture, CaptureEnd reach) : MatchStep
    {
        private readonly Delimiter[] _delimiters = [.. reach.Delimiters.Select(static delimiter => delimiter.ToRuntime())];

        public override bool Match<T>(ref LineMatcher<T> line) => kind switch
        {
            CaptureKind.Number => line.Number(capture),
            CaptureKind.Word => _delimiters.Length == 0 ? line.Word(capture) : line.WordUntil(capture, _delimiters),
            _ => _delimiters.Length == 0 ? line.Text(capture) : line.TextUntil(capture, _delimiters, reach.IsRequired),
        };
    }
}
