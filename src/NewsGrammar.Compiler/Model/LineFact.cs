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

    /// <summary>Whether it was a heading on its page.</summary>
    Heading,

    /// <summary>Whether it was in a paragraph.</summary>
    Paragraph,

    /// <summary>Whether it was an item of a list.</summary>
    Item,

    /// <summary>Whether all of it was in links.</summary>
    Link,

    /// <summary>Whether all of it was bold.</summary>
    Bold,

    /// <summary>Whether it was in a quotation.</summary>
    Quote,

    /// <summary>Whether it was in a figure.</summary>
    Caption,

    /// <summary>Whether it was in a menu.</summary>
    Menu,

    /// <summary>Whether it was in the article.</summary>
    Article,

    /// <summary>Whether it is what the head of the page says.</summary>
    Meta,
}
