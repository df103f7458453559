using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Syntax.Tree;

namespace NewsGrammar.Compiler.Syntax;

/// <summary>A file that has been read.</summary>
/// <param name="Syntax">Its syntax tree.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
internal sealed record ParsedFile(GrammarFileSyntax Syntax, DiagnosticBag Diagnostics);
