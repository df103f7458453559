namespace NewsGrammar.Schema;

/// <summary>A field in one place of the document: what the tape is indexed by.</summary>
/// <param name="Parent">The slot of the object that the field belongs to; -1 for a field of the document.</param>
/// <param name="Layout">The 0-based number of the layout that the field belongs to.</param>
/// <param name="Field">The 0-based number of the field in its layout.</param>
/// <param name="Children">For an object, the slot of its first field, the others following it; -1 otherwise.</param>
public sealed record SlotSchema(int Parent, int Layout, int Field, int Children = -1);
