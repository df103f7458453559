namespace NewsGrammar.Oracle;

/// <summary>A field of a layout.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="IsList">Whether it is inside a repetition or named twice.</param>
internal sealed record LayoutField(string Name, bool IsList);
