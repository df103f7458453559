using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.Compiler.Lowering;
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
    public static string Of(Literal literal) =>
        (literal.IsExact ? "exactly " : "") + Excerpt.Of(literal.Text) + (literal.IsStem ? " or a word that begins so" : "");

    /// <summary>Several literals as messages show them.</summary>
    public static string Of(IReadOnlyList<Literal> literals) => Words.Join([.. literals.Select(Of)], "or");

    private static string Of(Element element) => element.Match(
        literal: static literal => Of(literal.Alternatives),
        separator: static separator => separator.Separators is { } own
            ? "the separator " + Words.Join([.. own.Select(Excerpt.Of)], "or")
            : "a separator (such as a colon or a dash)",
        bullet: static _ => "a bullet (such as • or 1.)",
        capture: static capture => capture.Name is { } name ? $"{Of(capture.Kind)} for '{name}'" : Of(capture.Kind));

    private static string Of(CaptureKind kind) => kind switch
    {
        CaptureKind.Number => "a number",
        CaptureKind.Word => "a word",
        _ => "some text",
    };
}
