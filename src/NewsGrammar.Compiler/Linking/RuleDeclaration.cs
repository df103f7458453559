using NewsGrammar.Compiler.Syntax.Lexing;
using NewsGrammar.Compiler.Syntax.Tree;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Linking;

/// <summary>What a name of a grammar stands for.</summary>
/// <param name="Name">The name where it is declared.</param>
/// <param name="Rule">The line or layout; null when its declaration could not be read.</param>
/// <param name="File">The file that declares it.</param>
internal sealed record RuleDeclaration(NameSyntax Name, RuleSyntax? Rule, LinkedFile File)
{
    /// <summary>What a declaration that could not be read, or not whole, was probably meant to be; null otherwise.</summary>
    public RuleSyntax? Recovered { get; init; }

    /// <summary>
    /// Whether another declaration says the same in the same words, comments and spaces aside. A grammar has one set of names, so
    /// that the same words mean the same thing in every file of it.
    /// </summary>
    public bool SaysTheSameAs(RuleDeclaration other) => ReferenceEquals(this, other)
        || (Rule is not null && other.Rule is not null && Words().SequenceEqual(other.Words()));

    private IEnumerable<string> Words()
    {
        SourceText source = File.Syntax.Source;
        return Lexer.Read(new SourceText(source.Path, source.Slice(Rule!.Span).ToString()))
            .Where(static token => token.Kind != TokenKind.Documentation)
            .Select(static token => token.ToString());
    }
}
