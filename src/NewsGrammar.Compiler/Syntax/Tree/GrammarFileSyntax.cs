using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Syntax.Tree;

/// <summary>A grammar file as it is written.</summary>
/// <param name="Source">The file.</param>
/// <param name="Declarations">Its declarations in the order of the file, those that could not be read among them.</param>
internal sealed record GrammarFileSyntax(SourceText Source, IReadOnlyList<DeclarationSyntax> Declarations);
