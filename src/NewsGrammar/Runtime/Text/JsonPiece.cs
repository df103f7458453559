namespace NewsGrammar.Runtime.Text;

/// <summary>
/// How long values are written as JSON: in pieces. <see cref="System.Text.Json.Utf8JsonWriter"/> throws at a value of more
/// than 166,666,666 units in one.
/// </summary>
internal static class JsonPiece
{
    /// <summary>The largest piece, in units. The writer's buffer grows with it, not with the value.</summary>
    public const int MaxLength = 1 << 20;
}
