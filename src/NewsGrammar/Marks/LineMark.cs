namespace NewsGrammar.Marks;

/// <summary>What a line was on the page that it comes from. Each is a condition of the language.</summary>
[Flags]
public enum LineMark : ushort
{
    /// <summary>Nothing is known of it, as of all lines of plain text.</summary>
    None = 0,

    /// <summary><c>heading</c>: a heading, of whatever level.</summary>
    Heading = 1 << 0,

    /// <summary><c>paragraph</c>: text of a paragraph.</summary>
    Paragraph = 1 << 1,

    /// <summary><c>item</c>: an item of a list.</summary>
    Item = 1 << 2,

    /// <summary><c>link</c>: wholly within links.</summary>
    Link = 1 << 3,

    /// <summary><c>bold</c>: wholly in bold letters.</summary>
    Bold = 1 << 4,

    /// <summary><c>quote</c>: within a block quotation.</summary>
    Quote = 1 << 5,

    /// <summary><c>caption</c>: within a figure or its caption.</summary>
    Caption = 1 << 6,

    /// <summary><c>menu</c>: within the page's navigation, header, footer, an aside or a form.</summary>
    Menu = 1 << 7,

    /// <summary><c>article</c>: within what the page says is its article or main content.</summary>
    Article = 1 << 8,

    /// <summary><c>meta</c>: what the head of the page says. Such lines stand before all others.</summary>
    Meta = 1 << 9,
}
