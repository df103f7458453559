namespace NewsGrammar.Schema;

/// <summary>A capture that fills a field by itself: the rule that captures it is spread, <c>..Rule</c>, where it stands in the layout.</summary>
/// <param name="Position">The 0-based number of the rule's place in the document.</param>
/// <param name="Capture">The 0-based number of the capture in its rule.</param>
/// <param name="Slot">The slot of the field.</param>
public sealed record SpreadSchema(int Position, int Capture, int Slot);
