using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Syntax.Tree;

/// <summary>A number.</summary>
/// <param name="Value">Its value; <see cref="int.MaxValue"/> stands for everything above too.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record NumberSyntax(int Value, SourceSpan Span);
