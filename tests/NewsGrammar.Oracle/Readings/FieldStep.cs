using System.Globalization;

namespace NewsGrammar.Oracle;

/// <summary>One step of the way from the document to a line's field.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="Index">Which of the field's values in its object, 0-based.</param>
/// <param name="Starts">Whether the line is the first of that value.</param>
public sealed record FieldStep(string Field, int Index, bool Starts)
{
    /// <summary>Prints the step as <c>body[1]</c>.</summary>
    public override string ToString() => $"{Field}[{Index.ToString(CultureInfo.InvariantCulture)}]";
}
