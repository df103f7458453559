namespace NewsGrammar.Views;

/// <summary>Where a line went.</summary>
/// <param name="Text">The field as one would ask for it in the JSON: <c>readAlso.body[3]</c>; empty for a line in no field.</param>
/// <param name="Objects">A number for each object around the line, the outermost first. Lines of one object share its number.</param>
internal readonly record struct FieldPath(string Text, int[] Objects);
