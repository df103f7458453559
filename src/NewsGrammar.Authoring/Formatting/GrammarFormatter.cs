using NewsGrammar.Authoring.Formatting.Comments;
using NewsGrammar.Authoring.Formatting.Declarations;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Syntax;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Authoring.Formatting;

/// <summary>Writes a grammar file in its canonical form. What it means and all comments stay; formatting twice changes nothing more.</summary>
internal static class GrammarFormatter
{
    /// <summary>The canonical form.</summary>
    /// <param name="source">The file.</param>
    /// <param name="mistakes">The errors for which the file is left alone: what cannot be read cannot be written.</param>
    /// <returns>The text, its lines ended by LF; null when there are such errors.</returns>
    public static string? Format(SourceText source, out IReadOnlyList<Diagnostic> mistakes)
    {
        ArgumentNullException.ThrowIfNull(source);
        var diagnostics = new DiagnosticBag(source);
        GrammarFileReader.Read(source, diagnostics);
        mistakes = [.. diagnostics.ToList().Where(static diagnostic => diagnostic.IsError)];
        return mistakes.Count > 0 ? null : Format(CommentedTokens.Read(source));
    }

    private static string Format(List<CommentedToken> tokens)
    {
        var paragraphs = new ParagraphWriter();
        var declaration = new List<CommentedToken>();
        foreach (CommentedToken token in tokens)
        {
            if (token.BeginsDeclaration && declaration.Count > 0)
            {
                paragraphs.Add(new FormattedDeclaration(declaration));
                declaration = [];
            }

            declaration.Add(token);
        }

        return paragraphs.End(declaration[0].Above);
    }
}
