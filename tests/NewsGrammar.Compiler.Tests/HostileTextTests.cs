using System.Text;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Tests;

/// <summary>
/// Files that are meant to exhaust the stack, the memory or the reader's patience. They are read on a thread with a
/// quarter of the usual stack.
/// </summary>
public class HostileTextTests
{
    private const int TwoMegabytes = 2_000_000;
    private const string Head = "grammar G\nline T = text\ndocument D = T+\n";

    public static TheoryData<string, string> Files() => new()
    {
        { "nothing", "NG0101 NG0107" },
        { "NUL characters", "NG0101 NG0201" },
        { "half surrogate pairs", "NG0101 NG0201" },
        { "parentheses", "NG0207" },
        { "denials", "NG0207" },
        { "one literal", "NG0111" },
        { "a literal without end", "NG0203" },
        { "backslashes", "NG0111" },
        { "open escapes", "NG0204 NG0299" },
        { "one name", "NG0115" },
        { "one comment", "NG0101 NG0107" },
        { "empty lines", "NG0101 NG0107" },
        { "unknown characters", "NG0202 NG0299" },
        { "elements", "NG0111" },
        { "references", "NG0406" },
        { "unknown names", "NG0104 NG0299" },
        { "quantifiers", "NG0208" },
        { "broken declarations", "NG0205 NG0299" },
        { "lines", "NG0111 NG0299" },
        { "a chain of layouts", "NG0402" },
        { "a circle of layouts", "NG0299 NG0401" },
        { "layouts that double", "NG0406" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_hostile_file_has_diagnostics(string file, string expected)
    {
        var source = new SourceText("hostile.newsgrammar", Make(file));
        IReadOnlyList<Diagnostic> diagnostics = [];
        var thread = new Thread(() => diagnostics = GrammarReader.Read(source).Diagnostics, maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();

        var codes = diagnostics.Select(static diagnostic => diagnostic.Id).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(expected, string.Join(' ', codes));
        Assert.All(diagnostics, diagnostic => Assert.True(DiagnosticRenderer.Plain.Render(diagnostic, source).Length < 3_000));
    }

    [Fact]
    public void The_deepest_grammar_that_passes_the_checks_is_compiled()
    {
        var layers = Enumerable.Range(0, 44).Select(static i => $"layout L{i} = {new string('(', 10)}L{i + 1}{Repeat(")?", 20)}\n");
        var text = $"grammar G\nline T = text\nlayout L44 = T\ndocument D = L0\n{string.Concat(layers)}";
        GrammarCompilation? compilation = null;
        var thread = new Thread(
            () => compilation = GrammarCompiler.Compile(new SourceText("deep.newsgrammar", text)), maxStackSize: 1024 * 1024);
        thread.Start();
        thread.Join();
        Assert.NotNull(compilation?.Grammar);
    }

    private static string Make(string file) => file switch
    {
        "nothing" => "",
        "NUL characters" => new string('\0', TwoMegabytes),
        "half surrogate pairs" => new string('\uD83D', TwoMegabytes),
        "parentheses" => Head + "layout L = " + new string('(', 100_000),
        "denials" => Head + "line L = text where " + Repeat("not ", 400_000) + "first",
        "one literal" => $"{Head}line L = \"{new string('a', TwoMegabytes)}\"",
        "a literal without end" => $"{Head}line L = \"{new string('a', TwoMegabytes)}",
        "backslashes" => $"{Head}line L = \"{new string('\\', TwoMegabytes)}\"",
        "open escapes" => $"{Head}line L = \"{Repeat("\\u{", TwoMegabytes)}\"",
        "one name" => $"{Head}line {new string('n', TwoMegabytes)} = text",
        "one comment" => "//" + new string('x', TwoMegabytes),
        "empty lines" => new string('\n', TwoMegabytes),
        "unknown characters" => Head + Repeat("@a", 400_000),
        "elements" => Head + "line L = " + Repeat("word ", TwoMegabytes),
        "references" => Head.Replace("T+", Repeat("T ", 400_000), StringComparison.Ordinal),
        "unknown names" => Head + "layout L = " + Repeat("Tq ", 400_000),
        "quantifiers" => Head + "layout L = T" + Repeat("?", 400_000),
        "broken declarations" => Head + Repeat("line L = \n", TwoMegabytes),
        "lines" => Head + string.Concat(Enumerable.Range(0, 60_000).Select(static i => $"line L{i} = \"a{i}\"\n")),
        "a chain of layouts" => Chain(100_000, static i => $"layout L{i} = L{i + 1}\n"),
        "a circle of layouts" => Chain(100_000, static i => $"layout L{i} = L{i + 1} L0\n"),
        "layouts that double" => Chain(100, static i => $"layout L{i} = L{i + 1} L{i + 1}\n"),
        _ => throw new ArgumentException(file, nameof(file)),
    };

    private static string Chain(int length, Func<int, string> layout)
    {
        var layouts = Enumerable.Range(0, length).Select(layout);
        return $"grammar G\nline T = text\ndocument D = L0\n{string.Concat(layouts)}layout L{length} = T\n";
    }

    private static string Repeat(string piece, int length) =>
        new StringBuilder(length).Insert(0, piece, length / piece.Length).ToString();
}
