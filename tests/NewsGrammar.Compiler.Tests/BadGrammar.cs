using System.Text;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Files;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Tests;

/// <summary>
/// A file of the bad-grammar corpus: comments that hold what the compiler says, an empty line, and the grammar. A
/// comment <c>// …</c> stands for any number of lines. In the grammar <c>␀</c> stands for NUL, which messages show as
/// <c>␀</c> too: version control takes a file that holds NUL for no text. A line <c>--- name</c> begins another file, which
/// the grammar may import or extend.
/// </summary>
internal sealed class BadGrammar
{
    private const string Ellipsis = "// …";

    private const string FileMark = "\n--- ";

    private readonly string _body;
    private readonly GrammarFileSet _others;
    private readonly string _othersAsWritten;

    public BadGrammar(string path)
    {
        Name = Path.GetFileName(path);
        var text = File.ReadAllText(path);
        var lines = text.Split('\n');
        var header = lines.TakeWhile(static line => line.StartsWith("//", StringComparison.Ordinal)).ToArray();
        Expected = header;
        var files = string.Join('\n', lines.Skip(header.Length)).TrimStart('\n').Split(FileMark);
        _body = files[0];
        _others = new GrammarFileSet(files.Skip(1).Select(static file => file.Split('\n', 2)).Select(static file => new SourceText(file[0], file[1])));
        _othersAsWritten = string.Concat(files.Skip(1).Select(static file => FileMark + file));
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
        return Whole(comments) + _othersAsWritten;
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
        var compilation = Compile(text);
        foreach (var diagnostic in compilation.Diagnostics)
        {
            rendered.Append(DiagnosticRenderer.Plain.Render(diagnostic, compilation.Sources));
        }

        return [.. rendered.ToString().TrimEnd('\n').Split('\n').Select(static line => $"// {line}".TrimEnd())];
    }

    private GrammarCompilation Compile(string text) => GrammarCompiler.Compile(Source(text), _others);

    private SourceText Source(string text)
    {
        var body = text.Length - _body.Length;
        return new SourceText(Name, text[..body] + text[body..].Replace('␀', '\0'));
    }
}
