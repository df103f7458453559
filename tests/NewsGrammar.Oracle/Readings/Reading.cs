namespace NewsGrammar.Oracle;

/// <summary>What a text means under a grammar.</summary>
/// <param name="Lines">The non-blank lines in order.</param>
/// <param name="Repairs">The repairs in the order of the text; empty where the text fits.</param>
/// <param name="Json">The document's fields as JSON without white space, in the order of the grammar.</param>
/// <param name="Recognized">Whether some line is matched by a labelled rule that the document uses.</param>
public sealed record Reading(
    IReadOnlyList<LineReading> Lines,
    IReadOnlyList<ExpectedRepair> Repairs,
    string Json,
    bool Recognized)
{
    /// <summary>Whether the text fits as it is.</summary>
    public bool Fits => Repairs.Count == 0;

    /// <summary>Prints one line a line of the text, one a repair, and the fields.</summary>
    public override string ToString() => string.Join(
        '\n',
        [.. Lines.Select(line => line.ToString()), .. Repairs.Select(repair => repair.ToString()), Json]);
}
