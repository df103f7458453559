namespace NewsGrammar.Specs;

/// <summary>
/// Reads a specification: Markdown in which a heading of the second level begins a case, and the fenced blocks
/// <c>newsgrammar</c>, then <c>text</c> or <c>page</c> and <c>result</c> by turns, hold it. Everything else is prose.
/// </summary>
internal sealed class SpecDocument
{
    private const string Fence = "```";
    private const string Heading = "## ";

    private readonly string _file;
    private readonly string[] _lines;
    private int _next;

    private SpecDocument(string file, string content)
    {
        _file = file;
        _lines = content.Split('\n');
    }

    /// <summary>The cases of a specification.</summary>
    /// <param name="file">The name of its file, for messages.</param>
    /// <param name="content">Its text.</param>
    /// <exception cref="InvalidDataException">It is not written as described.</exception>
    public static IReadOnlyList<SpecCase> Read(string file, string content) => new SpecDocument(file, content).ReadCases();

    private List<SpecCase> ReadCases()
    {
        var cases = new List<SpecCase>();
        while (_next < _lines.Length)
        {
            string line = _lines[_next++];
            if (line.StartsWith(Heading, StringComparison.Ordinal))
            {
                cases.Add(ReadCase(line[Heading.Length..], _next));
            }
        }

        return cases;
    }

    private SpecCase ReadCase(string heading, int line)
    {
        SpecBlock grammar = Expect("newsgrammar");
        var examples = new List<SpecExample>();
        while (examples.Count == 0 || HasMore())
        {
            SpecBlock text = Expect("text", "page");
            SpecBlock result = Expect("result");
            MarkedExample page = text.Kind == "page" ? MarkedExample.Read(text.Content) : new MarkedExample(text.Content, []);
            examples.Add(new SpecExample(CodePointEscape.Decode(page.Text), page.Marks, CodePointEscape.Decode(result.Content), text.Line));
        }

        return new SpecCase(_file, heading, line, grammar.Content, examples);
    }

    /// <summary>Whether another block stands before the next heading.</summary>
    private bool HasMore()
    {
        int next = Array.FindIndex(_lines, _next, static line => IsFence(line) || line.StartsWith(Heading, StringComparison.Ordinal));
        return next >= 0 && IsFence(_lines[next]);
    }

    private SpecBlock Expect(params string[] kinds)
    {
        if (!HasMore())
        {
            throw new InvalidDataException($"Specs/{_file}:{_next}: a block `{kinds[0]}` is missing here.");
        }

        int open = Array.FindIndex(_lines, _next, IsFence);
        int close = Array.FindIndex(_lines, open + 1, static line => line == Fence);
        string kind = _lines[open][Fence.Length..];
        if (!kinds.Contains(kind) || close < 0)
        {
            throw new InvalidDataException($"Specs/{_file}:{open + 1}: not a whole block `{kinds[0]}`.");
        }

        _next = close + 1;
        return new SpecBlock(kind, string.Join('\n', _lines[(open + 1)..close]), open + 2);
    }

    private static bool IsFence(string line) => line.StartsWith(Fence, StringComparison.Ordinal);
}
