using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Model;

/// <summary>A part of a line rule.</summary>
/// <param name="IsOptional">Whether a <c>?</c> follows it. An optional element is taken wherever it matches.</param>
/// <param name="Span">Where it stands in the grammar file.</param>
internal abstract record Element(bool IsOptional, SourceSpan Span);
