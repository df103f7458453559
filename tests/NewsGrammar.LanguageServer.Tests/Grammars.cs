namespace NewsGrammar.LanguageServer.Tests;

/// <summary>Grammars that several tests open.</summary>
internal static class Grammars
{
    /// <summary>A grammar without findings.</summary>
    public const string Small = "grammar Small\n\nline Paragraph = text\n\ndocument Page = (body: Paragraph)+\n";

    /// <summary>A grammar with a vocabulary, doc comments and Arabic.</summary>
    public const string Notice = """
        /// A notice.
        grammar Notice
        import "arabic"

        /// Who wrote it, "بقلم" before it.
        line Byline = ("بقلم" | "كتب📰") sep name:text
        line Paragraph = text
            where words > 1

        document Page =
            /// The author.
            author: Byline?
            (body: Paragraph)+
            source: Source?

        """;
}
