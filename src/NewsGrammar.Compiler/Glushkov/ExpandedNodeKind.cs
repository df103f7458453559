namespace NewsGrammar.Compiler.Glushkov;

/// <summary>What a node of the written-out document layout is.</summary>
internal enum ExpandedNodeKind
{
    /// <summary>One line.</summary>
    Line,

    /// <summary>Parts one after the other.</summary>
    Sequence,

    /// <summary>One of several parts.</summary>
    Choice,

    /// <summary>A part that may be absent or repeat.</summary>
    Repetition,

    /// <summary>What goes into a field.</summary>
    Field,
}
