using NewsGrammar.Compiler.Model;

namespace NewsGrammar.Compiler.Syntax.Lexing;

/// <summary>The words of the language. They are names too, and mean something only where the language expects them.</summary>
internal static class LanguageWords
{
    /// <summary>Names the grammar.</summary>
    public const string Grammar = "grammar";

    /// <summary>Brings in lines and layouts of another file.</summary>
    public const string Import = "import";

    /// <summary>Names a site that the grammar is for.</summary>
    public const string Site = "site";

    /// <summary>Begins a line rule.</summary>
    public const string Line = "line";

    /// <summary>Stands before <see cref="Line"/>, and gives the rule a rank above others.</summary>
    public const string Prefer = "prefer";

    /// <summary>Begins a layout.</summary>
    public const string Layout = "layout";

    /// <summary>Begins the layout that a whole text must fit.</summary>
    public const string Document = "document";

    /// <summary>Names elements of lines. Begins a declaration only before a name and <c>=</c>.</summary>
    public const string Part = "part";

    /// <summary>Names a condition. Begins a declaration only before a name and <c>=</c>.</summary>
    public const string Condition = "condition";

    /// <summary>The words that begin declarations wherever they stand first on a line.</summary>
    public static readonly string[] Declarations = [Grammar, Import, Site, Line, Layout, Document];

    /// <summary>The words that mean something in a line, and nothing in a layout.</summary>
    public static readonly string[] OfLines =
    [
        "sep", "bullet", "exact", "stem", "where", "starts", "ends", "contains", .. Measures.Words.Union(LineFacts.Words),
        "text", "word", "number", "list", "phrases",
    ];

    /// <summary>All words that a declaration may begin with.</summary>
    public static readonly string[] AllDeclarations = [.. Declarations, Part, Condition, Prefer];

    /// <summary>The words that mean something as elements of a line, so that no part bears them.</summary>
    public static readonly string[] Elements = ["sep", "bullet", "exact", "stem", "where", "text", "word", "number", "list", "phrases"];

    /// <summary>The words that mean something in a condition, so that no condition bears them.</summary>
    public static readonly string[] Conditions =
        ["and", "or", "not", "starts", "ends", "contains", "exact", "stem", .. Measures.Words, .. LineFacts.Words];

    /// <summary>The words that say what a capture matches.</summary>
    public static readonly string[] CaptureKinds = ["text", "word", "number", "list", "phrases"];
}
