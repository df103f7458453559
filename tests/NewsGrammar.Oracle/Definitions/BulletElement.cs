namespace NewsGrammar.Oracle;

/// <summary>A bullet sign or a number that starts a list item.</summary>
/// <param name="Optional">Whether the element is followed by <c>?</c>.</param>
public sealed record BulletElement(bool Optional = false) : Element(Optional)
{
    /// <inheritdoc/>
    protected override string Body => "bullet";
}
