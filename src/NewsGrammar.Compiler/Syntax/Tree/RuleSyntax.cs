using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Syntax.Tree;

/// <summary>A declaration that others refer to by its name: a line, a layout, a part or a condition.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Span"><inheritdoc cref="DeclarationSyntax" path="/param[@name='Span']"/></param>
internal abstract record RuleSyntax(NameSyntax Name, SourceSpan Span) : DeclarationSyntax(Span)
{
    /// <summary>
    /// What it was probably meant to be where an open literal has swallowed a part of it, which has been reported; null
    /// elsewhere.
    /// </summary>
    public RuleSyntax? Recovered { get; init; }
}
