using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Syntax.Tree;

/// <summary>
/// A declaration that could not be read, which has been reported. What it was meant to be is kept, so that nothing is
/// reported as missing that is only broken.
/// </summary>
/// <param name="Keyword">The word that it begins with.</param>
/// <param name="Name">The name that it was meant to declare; null when there is none.</param>
/// <param name="Span"><inheritdoc cref="DeclarationSyntax" path="/param[@name='Span']"/></param>
internal sealed record BrokenDeclarationSyntax(string Keyword, NameSyntax? Name, SourceSpan Span) : DeclarationSyntax(Span)
{
    /// <summary>The name directly behind its first word; null when there is none.</summary>
    public NameSyntax? AfterWord { get; init; }

    /// <summary>What it was probably meant to be, as far as results show it; null when there is nothing to go by.</summary>
    public RuleSyntax? Recovered { get; init; }
}
