using static NewsGrammar.Compiler.Diagnostics.DiagnosticSeverity;

namespace NewsGrammar.Compiler.Diagnostics;

/// <content>NG02xx: text and syntax.</content>
public static partial class DiagnosticDescriptors
{
    /// <summary>NG0201: the file is no text in UTF-8.</summary>
    public static readonly DiagnosticDescriptor UnreadableText = new(
        "NG0201", Error, "Unreadable text",
        "The file holds {0}, which is no text",
        "save the file as UTF-8; where a literal needs this character, write it as an escape such as `\\uFFFD`");

    /// <summary>NG0202: a character that the language does not use.</summary>
    public static readonly DiagnosticDescriptor UnexpectedCharacter = new(
        "NG0202", Error, "Unexpected character",
        "The language does not use `{0}` outside of literals",
        "{1}");

    /// <summary>NG0203: a literal does not end on its line.</summary>
    public static readonly DiagnosticDescriptor UnterminatedLiteral = new(
        "NG0203", Error, "Unterminated literal",
        "The literal does not end on its line",
        "close it with `\"`; a `\"` inside of it is written `\\\"`");

    /// <summary>NG0204: an escape that the language does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownEscape = new(
        "NG0204", Error, "Unknown escape",
        "`{0}` is no escape",
        "the escapes are `\\\"`, `\\\\`, `\\t`, `\\u0640` and `\\u{{1F4F0}}`; a line holds no line break");

    /// <summary>NG0205: a declaration is not written as the language wants it.</summary>
    public static readonly DiagnosticDescriptor UnexpectedToken = new(
        "NG0205", Error, "Unexpected token",
        "Did not expect {0} here",
        "{1}");

    /// <summary>NG0206: something begins like a declaration, but with no word of the language.</summary>
    public static readonly DiagnosticDescriptor UnknownDeclaration = new(
        "NG0206", Error, "Unknown declaration",
        "{0} begins no declaration",
        "{1}");

    /// <summary>NG0207: parentheses or <c>not</c> are nested too deep.</summary>
    public static readonly DiagnosticDescriptor NestedTooDeep = new(
        "NG0207", Error, "Nested too deep",
        "Parentheses and `not` are nested more than {0} deep here",
        "name the inner part: make it a layout or a line of its own");

    /// <summary>NG0208: a part is quantified twice.</summary>
    public static readonly DiagnosticDescriptor SecondQuantifier = new(
        "NG0208", Error, "Second quantifier",
        "`{0}` follows a part that is quantified already",
        "keep one of them, or use parentheses: `({1}){0}`");

    /// <summary>NG0209: a quantifier whose bounds allow nothing.</summary>
    public static readonly DiagnosticDescriptor ImpossibleBounds = new(
        "NG0209", Error, "Impossible bounds",
        "`{0}` allows no repetition at all",
        "write the smaller number first, and at least 1 as the second: `{1}`");

    /// <summary>NG0210: a doc comment stands where nothing can be documented.</summary>
    public static readonly DiagnosticDescriptor StrayDocumentation = new(
        "NG0210", Warning, "Stray documentation",
        "The doc comment describes nothing",
        "put it above a declaration or a field, or begin it with `//`");

    /// <summary>NG0211: a number that is too large for its place.</summary>
    public static readonly DiagnosticDescriptor NumberTooLarge = new(
        "NG0211", Error, "Number too large",
        "`{0}` is too large",
        "the largest number here is {1}");

    /// <summary>NG0212: <c>exact</c> before a literal of a list that is not the first.</summary>
    public static readonly DiagnosticDescriptor LateExact = new(
        "NG0212", Error, "Late exact",
        "`{0}` stands in the middle of a list",
        "write it before the first literal, where it holds for all, or part the list: `contains \"a\" or contains {0} \"b\"`");

    /// <summary>NG0299: more mistakes than are shown.</summary>
    public static readonly DiagnosticDescriptor TooManyDiagnostics = new(
        "NG0299", Warning, "Too many diagnostics",
        "{0} more errors and warnings are not shown",
        "mend those that are shown, and run again");
}
