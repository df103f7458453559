using NewsGrammar.Compiler.Syntax.Lexing;

namespace NewsGrammar.Compiler.Syntax.Parsing;

/// <summary>The text of doc comments.</summary>
internal static class DocumentationText
{
    /// <summary>The text without slashes, and without one space after them; null when there is no comment.</summary>
    public static string? Of(IReadOnlyList<Token> comments) => comments.Count == 0
        ? null
        : string.Join('\n', comments.Select(static comment => Line(comment.Text[3..])));

    private static string Line(ReadOnlySpan<char> text) => (text.StartsWith(' ') ? text[1..] : text).TrimEnd().ToString();
}
