using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Model;

/// <summary>A part that repeats, or may be absent.</summary>
/// <param name="Part">The part.</param>
/// <param name="Minimum">How often at least, 0 or more.</param>
/// <param name="Maximum">How often at most, 1 or more; null without a bound.</param>
/// <param name="IsLazy">Whether fewer repetitions are preferred to more.</param>
/// <param name="Span"><inheritdoc cref="LayoutNode" path="/param[@name='Span']"/></param>
internal sealed record RepetitionNode(LayoutNode Part, int Minimum, int? Maximum, bool IsLazy, SourceSpan Span)
    : LayoutNode(Span);
