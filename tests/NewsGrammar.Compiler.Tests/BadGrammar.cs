using System.Text;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Tests;

/// <summary>
/// A file of the bad-grammar corpus: comments that hold what the compiler says, an empty line, and the grammar. A
/// comment <c>// …</c> stands for any number of lines. In the grammar <c>␀</c> stands for NUL, which messages show as
/// <c>␀</c> too: version control takes a file that holds NUL for no text.
/// </summary>
internal sealed class BadGrammar
{
    private const string Ellipsis = "// …";

    private readonly string _body;

    public BadGrammar(string path)
    {
        Name = Path.GetFileName(path);
        var text = File.ReadAllText(path);
        var lines = text.Split('\n');
        var header = lines.TakeWhile(static line => line.StartsWith("//", StringComparison.Ordinal)).ToArray();
        Expected = header;
        _body = string.Join('\n', lines.Skip(header.Length)).TrimStart('\n');
        Text = header.Length == 0 ? _body : Whole(header);
    }

    /// <summary>The file's name; its first word is the code of the diagnostic that it is about.</summary>
    public string Name { get; }

    /// <summary>The whole file.</summary>
    public string Text { get; }

    /// <summary>The comments at the top.</summary>
    public IReadOnlyList<string> Expected { get; }

    /// <summary>What the compiler says about the file.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => Compile(Text).Diagnostics;

    /// <summary>The comments that the top of the file should hold.</summary>
    public IReadOnlyList<string> Actual() => Comments(Text);

    /// <summary>The file as it would pass.</summary>
    public string Paste()
    {
        // The comments are lines of the file too: their number moves the grammar, which the messages tell the place of.
        var comments = Comments(_body);
        comments = Comments(Whole(comments));
        return Whole(comments);
    }

    /// <summary>Whether the comments say what the compiler says.</summary>
    public bool Passes() => Matches([.. Expected], Actual());

    private static bool Matches(ReadOnlySpan<string> expected, IReadOnlyList<string> actual)
    {
        var gap = expected.IndexOf(Ellipsis);
        if (gap < 0)
        {
            return expected.SequenceEqual(actual.ToArray());
        }

        var after = expected.Length - gap - 1;
        return actual.Count >= gap + after
            && expected[..gap].SequenceEqual(actual.Take(gap).ToArray())
            && expected[(gap + 1)..].SequenceEqual(actual.TakeLast(after).ToArray());
    }

    private string Whole(IEnumerable<string> comments) => string.Join('\n', comments) + "\n\n" + _body;

    private List<string> Comments(string text)
    {
        var rendered = new StringBuilder();
        var source = Source(text);
        foreach (var diagnostic in Compile(text).Diagnostics)
        {
            rendered.Append(DiagnosticRenderer.Plain.Render(diagnostic, source));
        }

        return [.. rendered.ToString().TrimEnd('\n').Split('\n').Select(static line => $"// {line}".TrimEnd())];
    }

    private GrammarCompilation Compile(string text) => GrammarCompiler.Compile(Source(text));

    private SourceText Source(string text)
    {
        var body = text.Length - _body.Length;
        return new SourceText(Name, text[..body] + text[body..].Replace('␀', '\0'));
    }
}
