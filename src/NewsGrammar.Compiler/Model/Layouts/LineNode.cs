using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Model;

/// <summary>One line that a rule takes.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Span"><inheritdoc cref="LayoutNode" path="/param[@name='Span']"/></param>
internal sealed record LineNode(LineRule Rule, SourceSpan Span) : LayoutNode(Span)
{
    /// <summary>Whether the line is spread, <c>..Rule</c>: each of its captures is a field of the layout around it.</summary>
    public bool IsSpread { get; init; }
}
