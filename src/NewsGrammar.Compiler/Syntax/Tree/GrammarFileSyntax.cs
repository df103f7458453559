using NewsGrammar.Compiler.Syntax.Lexing;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Syntax.Tree;

/// <summary>A grammar file as it is written.</summary>
/// <param name="Source">The file.</param>
/// <param name="Declarations">Its declarations in the order of the file, those that could not be read among them.</param>
internal sealed record GrammarFileSyntax(SourceText Source, IReadOnlyList<DeclarationSyntax> Declarations)
{
    /// <summary>Whether it must be a whole grammar; otherwise one imports or extends it, or is to.</summary>
    public bool IsRoot { get; init; } = true;

    /// <summary>The point at which something that the file lacks could be added: where its first declaration starts.</summary>
    public SourceSpan Start => new(Declarations is [var top, ..] ? top.Span.Start : Source.Start, 0);

    /// <summary>The point behind the last declaration.</summary>
    public SourceSpan End => new(Declarations is [.., var last] ? last.Span.End : Source.Start, 0);

    /// <summary>Whether it declares a document, or something that could have been meant as one.</summary>
    public bool MayHaveDocument =>
        Declarations.Any(static declaration => declaration is LayoutSyntax { IsDocument: true } || MayBeDocument(declaration));

    /// <summary>A declaration with a mistyped word may have been meant as the document.</summary>
    private static bool MayBeDocument(DeclarationSyntax declaration) => declaration is BrokenDeclarationSyntax broken
        && (broken.Keyword == LanguageWords.Document || !LanguageWords.Declarations.Contains(broken.Keyword));
}
