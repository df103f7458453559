using static NewsGrammar.Compiler.Diagnostics.DiagnosticSeverity;

namespace NewsGrammar.Compiler.Diagnostics;

/// <content>NG03xx: line rules.</content>
public static partial class DiagnosticDescriptors
{
    /// <summary>NG0301: a literal of which folding leaves nothing.</summary>
    public static readonly DiagnosticDescriptor EmptyLiteral = new(
        "NG0301", Error, "Empty literal",
        "Nothing is left of {0} to compare with",
        "write a literal with a letter, digit or sign in it; white space, harakat, tatweel and invisible marks do not count");

    /// <summary>NG0302: two literals of a list that match the same text.</summary>
    public static readonly DiagnosticDescriptor DuplicateLiteral = new(
        "NG0302", Warning, "Duplicate literal",
        "{0} matches the same text as {1}",
        "delete one of them; literals are compared without case, harakat and forms of alef");

    /// <summary>NG0303: an element that the elements before it leave nothing to match.</summary>
    public static readonly DiagnosticDescriptor UnreachableElement = new(
        "NG0303", Error, "Unreachable element",
        "Nothing is left for {0}: {1} before it takes the rest of the line",
        "put a literal or `sep` between them, or take `word` for the first, which ends at white space");

    /// <summary>NG0304: a comparison that no line satisfies.</summary>
    public static readonly DiagnosticDescriptor ImpossibleCondition = new(
        "NG0304", Error, "Impossible condition",
        "`{0}` never holds",
        "a line that is not blank has at least one word and one character");

    /// <summary>NG0305: a comparison that every line satisfies.</summary>
    public static readonly DiagnosticDescriptor NeedlessCondition = new(
        "NG0305", Warning, "Needless condition",
        "`{0}` always holds",
        "leave it out: every line of the rule satisfies it{1}");

    /// <summary>NG0306: two labelled rules that take one line in one place.</summary>
    public static readonly DiagnosticDescriptor SharedLine = new(
        "NG0306", Warning, "Shared line",
        "`{0}` and `{1}` both take the line `{2}`; where both could stand, the layout takes `{0}`",
        "make one label longer or add a `where`; if they are the same, keep one rule");

    /// <summary>NG0307: a condition that refuses every line of its rule.</summary>
    public static readonly DiagnosticDescriptor RuleWithoutLines = new(
        "NG0307", Warning, "Rule without lines",
        "`{0}` takes no line: `{1}` holds for none of those that it describes",
        "change the condition; `or` between two parts takes the lines of both");

    /// <summary>NG0308: a label whose lines the rule's condition refuses.</summary>
    public static readonly DiagnosticDescriptor UnusedLabel = new(
        "NG0308", Warning, "Unused label",
        "No line that begins with {0} fits `{1}`: `{2}` holds for none of them",
        "delete the label, or change the condition");

    /// <summary>NG0309: a literal that takes the separator which the element behind it asks for.</summary>
    public static readonly DiagnosticDescriptor SwallowedSeparator = new(
        "NG0309", Warning, "Swallowed separator",
        "{0} takes the `{1}`, and `{2}` asks for another one behind it",
        "leave it to `sep`: `\"{3}\"`");

    /// <summary>NG0310: two rules that take one line in different places, by one label.</summary>
    public static readonly DiagnosticDescriptor RepeatedLabel = new(
        "NG0310", Warning, "Repeated label",
        "`{0}` and `{1}` have one label and both take the line `{2}`; it depends on the place which of them does",
        "use one rule in both places, with fields of their own; or make one label longer");

    /// <summary>NG0311: <c>prefer</c> before a rule whose label or bullet goes first anyway.</summary>
    public static readonly DiagnosticDescriptor NeedlessPrefer = new(
        "NG0311", Error, "Needless prefer",
        "`{0}` begins with a {1}, which goes before `prefer`",
        "leave `prefer` out");

    /// <summary>NG0312: a rule that is labelled though its first literal may be absent.</summary>
    public static readonly DiagnosticDescriptor NewlyLabelled = new(
        "NG0312", Notice, "Newly labelled",
        "`{0}` reserves its lines: literals that may be absent no longer keep a rule from being labelled",
        "where other rules are to take such lines, put something else before the literals, or give `{0}` a narrower label");
}
