namespace NewsGrammar.Oracle;

/// <summary>A field of a layout.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="IsList">Whether a reading may give it several values.</param>
internal sealed record LayoutField(string Name, bool IsList);
