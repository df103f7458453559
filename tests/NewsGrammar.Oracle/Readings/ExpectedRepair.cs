using System.Globalization;

namespace NewsGrammar.Oracle;

/// <summary>A repair that makes a text fit.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Line">
/// The number of the line left out, or of the next one after what is missing; the number of lines plus one at the end.
/// </param>
/// <param name="Rule">The name of the missing line rule; null for an unexpected line.</param>
/// <param name="Path">The names of the fields around the missing line, from the document's inwards.</param>
/// <param name="Field">The last of them, where the line is its value and not a part of its object; else null.</param>
public sealed record ExpectedRepair(
    ExpectedRepairKind Kind,
    int Line,
    string? Rule = null,
    IReadOnlyList<string>? Path = null,
    string? Field = null)
{
    /// <summary>Prints the repair as <c>missing 4 Source readAlso.source</c>.</summary>
    public override string ToString() => Kind == ExpectedRepairKind.Unexpected
        ? $"unexpected {Number}"
        : $"missing {Number} {Rule}{(Path is { Count: > 0 } ? " " + string.Join('.', Path) : "")}";

    private string Number => Line.ToString(CultureInfo.InvariantCulture);
}
