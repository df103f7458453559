using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Syntax.Lexing;
using NewsGrammar.Compiler.Syntax.Tree;
using static NewsGrammar.Compiler.Diagnostics.DiagnosticDescriptors;

namespace NewsGrammar.Compiler.Checks;

/// <summary>
/// The file begins with <c>grammar</c>, once. Reports <see cref="MissingGrammar"/>, <see cref="RepeatedGrammar"/> and
/// <see cref="LateGrammar"/>.
/// </summary>
internal sealed class GrammarNameCheck : IFileCheck
{
    /// <inheritdoc/>
    public void Run(GrammarFileSyntax file, DiagnosticBag diagnostics)
    {
        var declarations = file.Declarations;
        var grammars = declarations.Where(IsGrammar).ToList();
        if (grammars.Count == 0)
        {
            if (file.IsRoot)
            {
                diagnostics.Report(MissingGrammar, file.Start);
            }

            return;
        }

        // What stands first and begins no declaration has been reported, and moves when it is mended.
        var first = declarations.First(static declaration => !IsUnknown(declaration));
        if (!ReferenceEquals(grammars[0], first))
        {
            diagnostics.Report(LateGrammar, grammars[0].Span, related: [("the declaration above it", first.Span)]);
        }

        foreach (var repeated in grammars.Skip(1))
        {
            diagnostics.Report(RepeatedGrammar, repeated.Span, related: [("the first one", grammars[0].Span)]);
        }
    }

    private static bool IsGrammar(DeclarationSyntax declaration) =>
        declaration is GrammarDeclarationSyntax or BrokenDeclarationSyntax { Keyword: LanguageWords.Grammar };

    private static bool IsUnknown(DeclarationSyntax declaration) =>
        declaration is BrokenDeclarationSyntax broken && !LanguageWords.Declarations.Contains(broken.Keyword);
}
