using NewsGrammar.Compiler.CSharp;
using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.Compiler.Model;

namespace NewsGrammar.Compiler.Emit;

/// <summary>The elements of a rule as calls of the matcher.</summary>
internal static class ElementCode
{
    private const string Delimiter = "global::NewsGrammar.Runtime.Matching.Delimiter.";

    /// <summary>A call an element.</summary>
    public static IEnumerable<string> Of(LineRule rule, RuleNames names)
    {
        IReadOnlyList<CaptureElement> captures = SchemaBuilder.NumberedCaptures(rule);
        for (int index = 0; index < rule.Elements.Count; index++)
        {
            string call = rule.Elements[index] switch
            {
                LiteralElement literal => Literals(literal),
                SeparatorElement { Separators: null } => "line.Separator()",
                SeparatorElement separator => $"line.SeparatorOf({Strings(separator.Separators)})",
                BulletElement => "line.Bullet()",
                CaptureElement capture => Capture(rule, index, capture, captures, names),
                Element element => throw new InvalidOperationException($"No element is a {element.GetType().Name}."),
            };
            yield return rule.Elements[index].IsOptional ? $"line.Optional({call})" : call;
        }
    }

    /// <summary>The names and contents of the delimiters that end the captures of a rule.</summary>
    public static IEnumerable<(string Name, string Value)> DelimitersOf(LineRule rule, RuleNames names)
    {
        for (int index = 0; index < rule.Elements.Count; index++)
        {
            if (rule.Elements[index] is CaptureElement { Kind: not CaptureKind.Number })
            {
                var reach = CaptureEnd.Of(rule.Elements, index);
                if (reach.Delimiters.Count > 0)
                {
                    yield return (names.DelimitersOf(rule.Elements[index]), string.Join(", ", reach.Delimiters.Select(Create)));
                }
            }
        }
    }

    private static string Literals(LiteralElement element)
    {
        IEnumerable<string> calls = element.Alternatives.Select(static literal =>
            $"line.{(literal.IsExact ? "Exact" : "Literal")}({CSharpLiteral.String(literal.Compared)})");
        string all = string.Join(" || ", calls);
        return element.Alternatives.Count == 1 ? all : $"({all})";
    }

    private static string Capture(
        LineRule rule, int index, CaptureElement capture, IReadOnlyList<CaptureElement> captures, RuleNames names)
    {
        int number = captures.Index().Where(pair => ReferenceEquals(pair.Item, capture)).Select(static pair => pair.Index).DefaultIfEmpty(-1).First();
        if (capture.Kind == CaptureKind.Number)
        {
            return $"line.Number({number})";
        }

        var reach = CaptureEnd.Of(rule.Elements, index);
        bool isWord = capture.Kind == CaptureKind.Word;
        if (reach.Delimiters.Count == 0)
        {
            return isWord ? $"line.Word({number})" : $"line.Text({number})";
        }

        return isWord
            ? $"line.WordUntil({number}, {names.DelimitersOf(capture)})"
            : $"line.TextUntil({number}, {names.DelimitersOf(capture)}, isRequired: {(reach.IsRequired ? "true" : "false")})";
    }

    private static string Create(RuleDelimiter delimiter) => delimiter switch
    {
        { Literal: { IsExact: true } exact } => $"{Delimiter}Exact({CSharpLiteral.String(exact.Compared)})",
        { Literal: { } literal } => $"{Delimiter}Literal({CSharpLiteral.String(literal.Compared)})",
        { Separators: { } separators } => $"{Delimiter}SeparatorOf({Strings(separators)})",
        _ => $"{Delimiter}Separator",
    };

    private static string Strings(IEnumerable<string> texts) => string.Join(", ", texts.Select(CSharpLiteral.String));
}
