using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Expansion;

/// <summary>
/// Why a name cannot be written out. It is told when the grammar uses the declaration: what it does not use of other files is not
/// looked at.
/// </summary>
/// <param name="Descriptor">The mistake.</param>
/// <param name="Span">The name.</param>
/// <param name="Arguments">What the message is made of, which may take long to find.</param>
internal sealed record PartProblem(DiagnosticDescriptor Descriptor, SourceSpan Span, Func<string[]> Arguments)
{
    /// <summary>Places that explain it.</summary>
    public (string Message, SourceSpan Span)[]? Related { get; init; }
}
