namespace NewsGrammar.Views;

/// <summary>Where a line went.</summary>
/// <param name="Text">The field as one would ask for it in the JSON: <c>readAlso.body[3]</c>; empty for a line in no field.</param>
/// <param name="Objects">A number for each object around the line, the outermost first. Lines of one object share its number.</param>
/// <param name="Captures">
/// For a line that is spread, the field of each of its captures, by number; empty for one that is absent. None for other lines.
/// </param>
internal readonly record struct FieldPath(string Text, int[] Objects, string[] Captures)
{
    /// <summary>All fields that hold something of the line, for people.</summary>
    public string Shown => Array.Exists(Captures, static path => path.Length > 0)
        ? string.Join(", ", Captures.Where(static path => path.Length > 0))
        : Text;
}
