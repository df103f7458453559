using NewsGrammar.Compiler.Model;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Glushkov;

/// <summary>One occurrence of a line rule in the document layout.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Slot">The innermost slot that its line goes to; -1 for none.</param>
/// <param name="Span">Where the layout refers to the rule.</param>
internal sealed record Position(LineRule Rule, int Slot, SourceSpan Span);
