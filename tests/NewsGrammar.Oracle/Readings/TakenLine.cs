namespace NewsGrammar.Oracle;

/// <summary>A line and the position that took it.</summary>
internal sealed record TakenLine(SourceLine Line, Place Place)
{
    public LineRule Rule => Place.Position!.Rule;

    /// <summary>Whether the line's captures are fields of an object.</summary>
    /// <param name="owner">The object, or null for the document.</param>
    public bool IsSpreadIn(FieldValue? owner) => Place.Position!.IsSpread && Place.Value == owner;

    /// <summary>The values of fields that hold the line, from the document's inwards.</summary>
    public IEnumerable<FieldValue> Path => Place.Value?.Path ?? [];

    /// <summary>The value directly inside another one that holds the line, or null.</summary>
    /// <param name="owner">The outer value, or null for the document.</param>
    public FieldValue? ValueIn(FieldValue? owner) => Path.FirstOrDefault(value => value.Parent == owner);
}
