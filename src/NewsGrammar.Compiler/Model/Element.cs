using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Model;

/// <summary>A part of a line rule.</summary>
/// <param name="IsOptional">Whether a <c>?</c> follows it. An optional element is taken wherever it matches.</param>
/// <param name="Span">Where it stands in the grammar file.</param>
internal abstract record Element(bool IsOptional, SourceSpan Span)
{
    /// <summary>
    /// Goes by the kind of the element. The one place that lists all kinds: a new one is a parameter more here, and whoever
    /// forgets it does not compile.
    /// </summary>
    /// <typeparam name="TResult">What is made of it.</typeparam>
    public TResult Match<TResult>(
        Func<LiteralElement, TResult> literal,
        Func<SeparatorElement, TResult> separator,
        Func<BulletElement, TResult> bullet,
        Func<CaptureElement, TResult> capture) => this switch
        {
            LiteralElement element => literal(element),
            SeparatorElement element => separator(element),
            BulletElement element => bullet(element),
            CaptureElement element => capture(element),
            _ => throw new InvalidOperationException($"No element is a {GetType().Name}."),
        };
}
