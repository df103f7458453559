namespace NewsGrammar.Authoring.Fitting;

/// <summary>A grammar that is ready to parse, whatever runs it.</summary>
/// <param name="File">The name of the grammar file.</param>
/// <param name="Utf8">Parses bytes.</param>
/// <param name="Utf16">Parses UTF-16 units.</param>
internal sealed record DocumentParser(string File, ParseText<byte> Utf8, ParseText<char> Utf16)
{
    /// <summary>The sites that the grammar is for.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Whether the grammar asks what the head of a page says, so that texts are not meant by it.</summary>
    public bool IsForPages { get; init; }

    /// <summary>The grammar where the interpreter runs it; null otherwise.</summary>
    public Grammar? Interpreter { get; private init; }

    /// <summary>A grammar that the interpreter runs.</summary>
    public static DocumentParser Interpret(string file, Grammar grammar) =>
        new(file, page => grammar.ParseUtf8(page), page => grammar.Parse(page)) { Hosts = grammar.Sites, Interpreter = grammar };
}
