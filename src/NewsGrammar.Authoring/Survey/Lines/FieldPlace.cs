namespace NewsGrammar.Authoring.Survey;

/// <summary>What of a line counts for a field.</summary>
/// <param name="Field">The number of the field.</param>
/// <param name="Capture">The 0-based number of the capture that fills it, of a line that is spread; null for the line.</param>
internal readonly record struct FieldPlace(int Field, int? Capture);
