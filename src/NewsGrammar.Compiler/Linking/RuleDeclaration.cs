using NewsGrammar.Compiler.Syntax.Tree;

namespace NewsGrammar.Compiler.Linking;

/// <summary>What a name of a grammar stands for.</summary>
/// <param name="Name">The name where it is declared.</param>
/// <param name="Rule">The line or layout; null when its declaration could not be read.</param>
/// <param name="File">The file that declares it.</param>
internal sealed record RuleDeclaration(NameSyntax Name, RuleSyntax? Rule, LinkedFile File);
