namespace NewsGrammar.Compiler.Model;

/// <summary>What a capture matches.</summary>
internal enum CaptureKind
{
    /// <summary>The rest, or up to the next literal or separator; never empty.</summary>
    Text,

    /// <summary>One run without white space, which the next literal or separator ends too.</summary>
    Word,

    /// <summary>One run of decimal digits of any script.</summary>
    Number,

    /// <summary>As <see cref="Text"/>, read as items between delimiters.</summary>
    List,

    /// <summary>As <see cref="List"/>, but a value without delimiters is cut by what occurs elsewhere in the document.</summary>
    Phrases,
}
