namespace NewsGrammar.Corpus;

/// <summary>What is written of a document.</summary>
public enum ResultKind
{
    /// <summary>Its fields and repairs.</summary>
    Fields,

    /// <summary>Its body as one text, and what else is known of it as metadata: what training pipelines read.</summary>
    Text,

    /// <summary>Where its fields stand in the text.</summary>
    Spans,
}
