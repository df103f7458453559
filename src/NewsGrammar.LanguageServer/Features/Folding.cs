using NewsGrammar.Compiler.Syntax.Lexing;
using NewsGrammar.Compiler.Text;
using NewsGrammar.LanguageServer.Documents;
using NewsGrammar.LanguageServer.Names;
using NewsGrammar.LanguageServer.Protocol;

namespace NewsGrammar.LanguageServer.Features;

/// <summary>What can be folded: declarations and comments of several lines.</summary>
internal static class Folding
{
    /// <summary>The ranges of a document.</summary>
    public static IReadOnlyList<FoldingRange> Of(OpenDocument document)
    {
        FileOutline outline = FileOutline.Of(document.Source);
        var ranges = new List<FoldingRange>();
        foreach (DeclarationOutline declaration in outline.Declarations)
        {
            Add(ranges, LineOf(document.Source, declaration.Span.Start), LineOf(document.Source, declaration.Span.End), kind: null);
        }

        int first = -1;
        int last = -1;
        foreach (Token token in outline.AllTokens.Where(static token => token is { Kind: TokenKind.Comment or TokenKind.Documentation, IsFirstOnLine: true }))
        {
            int line = LineOf(document.Source, token.Span.Start);
            if (line != last + 1)
            {
                Add(ranges, first, last, "comment");
                first = line;
            }

            last = line;
        }

        Add(ranges, first, last, "comment");
        return ranges;
    }

    private static void Add(List<FoldingRange> ranges, int first, int last, string? kind)
    {
        if (first >= 0 && last > first)
        {
            ranges.Add(new FoldingRange(first, last, kind));
        }
    }

    private static int LineOf(SourceText source, int offset) => source.PositionOf(offset).Line - 1;
}
