using NewsGrammar.Compiler.Syntax.Lexing;

namespace NewsGrammar.LanguageServer.Names;

/// <summary>A token, and what it is there for.</summary>
/// <param name="Token">The token.</param>
/// <param name="Role">What it is there for.</param>
internal readonly record struct NamedToken(Token Token, NameRole Role)
{
    /// <summary>The token's characters.</summary>
    public string Text => Token.ToString();

    /// <summary>Whether it is the name of a rule, declared or used.</summary>
    public bool IsRuleName => Role is NameRole.Declaration or NameRole.Reference;
}
