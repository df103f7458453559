namespace NewsGrammar.Compiler.Model;

/// <summary>What a condition of one word asks of a line. <see cref="LineFacts"/> says more of each.</summary>
internal enum LineFact
{
    /// <summary>Whether it is the first non-blank line of the text.</summary>
    First,

    /// <summary>Whether it is the last non-blank line of the text.</summary>
    Last,

    /// <summary>Whether no blank line stands directly above it.</summary>
    Joined,

    /// <summary>Whether it ends like a sentence.</summary>
    Sentence,

    /// <summary>Whether its letters are capitals.</summary>
    Capitals,
}
