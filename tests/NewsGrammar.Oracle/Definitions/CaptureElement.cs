namespace NewsGrammar.Oracle;

/// <summary>A part of the line that is kept.</summary>
/// <param name="Name">The capture's name, or null for an anonymous one.</param>
/// <param name="Kind">How far it reaches.</param>
/// <param name="Optional">Whether the element is followed by <c>?</c>.</param>
public sealed record CaptureElement(string? Name, CaptureKind Kind, bool Optional = false) : Element(Optional)
{
    /// <inheritdoc/>
    protected override string Body
    {
        get
        {
            string kind = Kind switch
            {
                CaptureKind.Text => "text",
                CaptureKind.Word => "word",
                CaptureKind.Number => "number",
                CaptureKind.List => "list",
                _ => "phrases",
            };
            return Name is null ? kind : $"{Name}:{kind}";
        }
    }
}
