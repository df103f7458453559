using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.Compiler.Model;

namespace NewsGrammar.Authoring.Explain;

/// <summary>Says in words what an element of a rule looks for.</summary>
internal static class ElementWords
{
    /// <summary>What the element at an index looks for, and behind a text what must end it.</summary>
    public static string Of(IReadOnlyList<Element> elements, int index)
    {
        bool isEnded = elements[index] is CaptureElement { Kind: not CaptureKind.Number } && CaptureEnd.Of(elements, index).IsRequired;
        return isEnded
            ? $"{Of(elements[index])} and then {Of(elements.Skip(index + 1).First(static element => !element.IsOptional))}"
            : Of(elements[index]);
    }

    /// <summary>A literal as messages show it.</summary>
    public static string Of(Literal literal) => (literal.IsExact ? "exactly " : "") + Excerpt.Of(literal.Text);

    /// <summary>Several literals as messages show them.</summary>
    public static string Of(IReadOnlyList<Literal> literals) => Words.Join([.. literals.Select(Of)], "or");

    private static string Of(Element element) => element switch
    {
        LiteralElement literal => Of(literal.Alternatives),
        SeparatorElement { Separators: { } own } => "the separator " + Words.Join([.. own.Select(Excerpt.Of)], "or"),
        SeparatorElement => "a separator (such as a colon or a dash)",
        BulletElement => "a bullet (such as • or 1.)",
        CaptureElement { Name: { } name } capture => $"{Of(capture.Kind)} for '{name}'",
        CaptureElement capture => Of(capture.Kind),
        _ => throw new InvalidOperationException($"No element is a {element.GetType().Name}."),
    };

    private static string Of(CaptureKind kind) => kind switch
    {
        CaptureKind.Number => "a number",
        CaptureKind.Word => "a word",
        _ => "some text",
    };
}
