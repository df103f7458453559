namespace NewsGrammar.LanguageServer.Features;

/// <summary>What the words of the language mean, in a line each.</summary>
internal static class LanguageHelp
{
    /// <summary>The words that begin declarations, each with a snippet of one.</summary>
    public static readonly (string Word, string Snippet, string Help)[] Declarations =
    [
        ("grammar", "grammar ${1:Name}", "Names the grammar; comes first. `grammar Name : Base` inherits from another one."),
        ("import", "import \"${1:arabic}\"", "Brings in the lines and layouts of a vocabulary, or of a file that is named by its path."),
        ("site", "site \"${1:example.com}\"", "Names a site that the grammar is for; a section of it as `\"example.com/arabic\"`."),
        ("line", "line ${1:Name} = ${2:text}", "Describes one line: `line Source = \"Source\" sep name:text`."),
        ("prefer line", "prefer line ${1:Name} = text where ${2:words <= 9}", "A line that goes before other rules without label and bullet."),
        ("part", "part ${1:Name} = ${2:sep(\":\" \"|\")}", "Names elements of lines, which are written in place where the name stands."),
        ("condition", "condition ${1:Name} = ${2:words <= 9}", "Names a condition: `where Name and first`."),
        ("layout", "layout ${1:Name} =\n    ${2:title: Paragraph}\n    ${3:(body: Paragraph)+}", "Describes a run of lines."),
        ("document", "document ${1:Page} =\n    ${2:title: Paragraph}\n    ${3:(body: Paragraph)+}",
            "The layout that a whole text must fit; a grammar has one."),
    ];

    /// <summary>What stands in a line, each with a snippet.</summary>
    public static readonly (string Word, string Snippet, string Help)[] Elements =
    [
        ("sep", "sep", "One separator with optional space around it: `:` `|` `/` `-` `–` `—` `،` `!`, dots, `…`. `sep(\":\" \"|\")` names a set of its own."),
        ("bullet", "bullet", "A bullet such as `•` or `-`, or a number with `.`, `)` or `-` behind it."),
        ("exact", "exact \"$1\"", "The literal behind it is compared code point by code point, without folding."),
        ("stem", "stem \"$1\"", "The literal behind it may end within a word: `stem \"advertis\"` stands in \"advertisement\"."),
        ("where", "where ${1:words <= 9}", "A condition on the whole line."),
    ];

    /// <summary>What a capture takes.</summary>
    public static readonly (string Word, string Help)[] Kinds =
    [
        ("text", "The rest of the line, or the part up to what follows it; never empty."),
        ("word", "One run without white space."),
        ("number", "One run of decimal digits of any script."),
        ("list", "What `text` takes, cut into items at commas, `;`, `#`, `•` and `|`."),
        ("phrases", "As `list`; without delimiters, the phrases that occur elsewhere in the document."),
    ];

    /// <summary>What a condition asks, each with a snippet.</summary>
    public static readonly (string Word, string Snippet, string Help)[] Conditions =
    [
        ("words", "words <= ${1:9}", "The number of runs without white space compares so."),
        ("chars", "chars <= ${1:80}", "The number of characters compares so."),
        ("digits", "digits >= ${1:4}", "The number of decimal digits of any script compares so."),
        ("above", "above >= ${1:1}", "The number of blank lines directly above compares so."),
        ("below", "below >= ${1:1}", "The number of blank lines directly below compares so."),
        ("starts with", "starts with \"$1\"", "The line starts with one of the literals."),
        ("ends with", "ends with \"$1\"", "The line ends with one of the literals."),
        ("contains", "contains \"$1\"", "One of the literals stands anywhere in the line."),
        ("sentence", "sentence", "The line ends like a sentence."),
        ("capitals", "capitals", "At least two letters have case, and none of them is small."),
        ("first", "first", "It is the first line of the text that is not blank."),
        ("last", "last", "It is the last line of the text that is not blank."),
        ("joined", "joined", "No blank line stands directly above it."),
        ("heading", "heading", "On a page of HTML: it was a heading. `heading <= 2` compares its level, 1 the most important."),
        ("paragraph", "paragraph", "On a page of HTML: it was in a `p`."),
        ("item", "item", "On a page of HTML: it was an item of a list."),
        ("link", "link", "On a page of HTML: all of it was in links."),
        ("links", "links >= ${1:50}", "On a page of HTML: so many per cent of its characters were in links."),
        ("bold", "bold", "On a page of HTML: all of it was bold."),
        ("quote", "quote", "On a page of HTML: it was in a block quotation."),
        ("caption", "caption", "On a page of HTML: it was in a figure."),
        ("menu", "menu", "On a page of HTML: it was in navigation, the page's header or footer, an aside or a form."),
        ("article", "article", "On a page of HTML: it was in the article, or the main content."),
        ("meta", "meta", "On a page of HTML: it says what the head of the page says, as `og:title: …`."),
        ("not", "not ", "What follows does not hold."),
    ];

    private static readonly Dictionary<string, string> ByWord = All();

    /// <summary>What a word means; null for a name.</summary>
    public static string? Of(string word) => ByWord.GetValueOrDefault(word);

    private static Dictionary<string, string> All()
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["prefer"] = "The line goes before other rules without label and bullet.",
            ["and"] = "Both hold; it binds more than `or`.",
            ["or"] = "One of them holds, or both.",
            [".."] = "Spreads the line: each of its captures is a field of the layout around it.",
        };
        foreach ((string word, string _, string help) in Declarations.Concat(Elements).Concat(Conditions))
        {
            all.TryAdd(word.Split(' ')[0], help);
        }

        foreach ((string word, string help) in Kinds)
        {
            all.TryAdd(word, help);
        }

        return all;
    }
}
