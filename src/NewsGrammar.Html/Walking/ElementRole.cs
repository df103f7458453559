namespace NewsGrammar.Html.Walking;

/// <summary>What an element does to the lines of a page.</summary>
internal enum ElementRole
{
    /// <summary>Part of the line around it, and of the words around it.</summary>
    Letters,

    /// <summary>Part of the line around it. It may be laid out apart from what it touches.</summary>
    Inline,

    /// <summary>Part of the line around it, and a word of its own.</summary>
    Word,

    /// <summary>Begins and ends a line.</summary>
    Block,

    /// <summary>Ends a line, and holds nothing.</summary>
    Break,

    /// <summary>A cell of a row: the cells of one line are joined by tabs.</summary>
    Cell,

    /// <summary>Shows nothing.</summary>
    Dropped,
}
