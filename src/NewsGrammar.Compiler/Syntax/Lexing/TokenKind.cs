namespace NewsGrammar.Compiler.Syntax.Lexing;

/// <summary>What a run of characters of a grammar file is.</summary>
internal enum TokenKind : byte
{
    /// <summary>White space, invisible marks included.</summary>
    Space,

    /// <summary>From <c>//</c> to the line's end.</summary>
    Comment,

    /// <summary>From <c>///</c> to the line's end.</summary>
    Documentation,

    /// <summary>Letters, digits, combining marks, <c>_</c> and <c>-</c>. Words of the language are names too.</summary>
    Name,

    /// <summary>A name of decimal digits only.</summary>
    Number,

    /// <summary>A literal in double quotes.</summary>
    Literal,

    /// <summary>A literal that its line cuts off.</summary>
    UnterminatedLiteral,

    /// <summary>One of the signs of the language.</summary>
    Sign,

    /// <summary>Characters that the language does not use.</summary>
    Unknown,
}
