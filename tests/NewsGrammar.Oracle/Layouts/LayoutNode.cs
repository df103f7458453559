namespace NewsGrammar.Oracle;

/// <summary>A part of a document layout with every reference and every counted repetition written out.</summary>
internal abstract record LayoutNode;
