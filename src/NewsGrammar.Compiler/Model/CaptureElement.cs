using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Model;

/// <summary>A part of the line that the result gives back.</summary>
/// <param name="Name">Null for an anonymous capture.</param>
/// <param name="Kind">What it matches.</param>
/// <param name="IsOptional"><inheritdoc cref="Element" path="/param[@name='IsOptional']"/></param>
/// <param name="Span"><inheritdoc cref="Element" path="/param[@name='Span']"/></param>
internal sealed record CaptureElement(string? Name, CaptureKind Kind, bool IsOptional, SourceSpan Span)
    : Element(IsOptional, Span)
{
    /// <summary>Whether its value is read as items.</summary>
    public bool IsItems => Kind is CaptureKind.List or CaptureKind.Phrases;
}
