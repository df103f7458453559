using NewsGrammar.Marks;

namespace NewsGrammar.Compiler.Model;

/// <summary>What the compiler knows of each <see cref="LineFact"/>: the one table, in the order of the values.</summary>
/// <param name="Word">The word of the language.</param>
/// <param name="Code">How the matcher is asked, in C#.</param>
/// <param name="Cost">How much asking costs beside other conditions; 0 for nothing.</param>
/// <param name="Holds">What is said of a line for which it holds.</param>
/// <param name="Fails">What is said of a line for which it does not.</param>
internal sealed record LineFacts(string Word, string Code, int Cost, string Holds, string Fails)
{
    /// <summary>The table.</summary>
    private static readonly LineFacts[] Table =
    [
        new("first", "line.IsFirst", 0, "the line is the first one of the text", "the line is not the first one of the text"),
        new("last", "line.IsLast", 0, "the line is the last one of the text", "the line is not the last one of the text"),
        new("joined", "line.IsJoined", 0, "no blank line stands above it", "a blank line stands above it"),
        new("sentence", "line.IsSentence()", 2, "the line ends like a sentence", "the line does not end like a sentence"),
        new("capitals", "line.IsCapitals()", 4, "the letters of the line are capitals", "the line has a small letter, or fewer than two capitals"),
        OfMark("heading", LineMark.Heading, "a heading"),
        OfMark("paragraph", LineMark.Paragraph, "a paragraph"),
        OfMark("item", LineMark.Item, "an item of a list"),
        OfMark("link", LineMark.Link, "a link as a whole"),
        OfMark("bold", LineMark.Bold, "bold as a whole"),
        OfMark("quote", LineMark.Quote, "in a quotation"),
        OfMark("caption", LineMark.Caption, "in a figure"),
        OfMark("menu", LineMark.Menu, "in a menu"),
        OfMark("article", LineMark.Article, "in the article"),
        OfMark("meta", LineMark.Meta, "a line of the page's head"),
    ];

    /// <summary>The mark that is asked for; <see cref="LineMark.None"/> where the text itself tells.</summary>
    public LineMark Mark { get; private init; }

    /// <summary>All words.</summary>
    public static IEnumerable<string> Words => Table.Select(static fact => fact.Word);

    /// <summary>What is known of a fact.</summary>
    public static LineFacts Of(LineFact fact) => Table[(int)fact];

    /// <summary>The fact of a word.</summary>
    public static LineFact Named(string word) => (LineFact)Array.FindIndex(Table, fact => fact.Word == word);

    private static LineFacts OfMark(string word, LineMark mark, string what)
    {
        string denial = what.StartsWith("a ", StringComparison.Ordinal) ? $"no {what[2..]}"
            : what.StartsWith("an ", StringComparison.Ordinal) ? $"no {what[3..]}"
            : $"not {what}";
        return new LineFacts(
            word, $"line.Has(global::NewsGrammar.Marks.LineMark.{mark})", 0, $"the line is {what}", $"the line is {denial}")
        {
            Mark = mark,
        };
    }
}
