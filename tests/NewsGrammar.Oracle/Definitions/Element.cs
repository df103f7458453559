namespace NewsGrammar.Oracle;

/// <summary>One part of a line rule.</summary>
/// <param name="Optional">Whether the element is followed by <c>?</c>.</param>
public abstract record Element(bool Optional)
{
    /// <summary>Whether the element can end a capture before it: a literal or a separator.</summary>
    public bool EndsCaptures => this is LiteralElement or SeparatorElement;

    /// <summary>Prints the element as in a grammar file.</summary>
    public sealed override string ToString() => Optional ? $"{Body}?" : Body;

    /// <summary>The element without its question mark.</summary>
    protected abstract string Body { get; }
}
