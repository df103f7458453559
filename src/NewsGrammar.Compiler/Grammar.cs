using System.Text;
using NewsGrammar.Compiler;
using NewsGrammar.Compiler.Files;
using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.Compiler.Interpret;
using NewsGrammar.Compiler.Text;
using NewsGrammar.Marks;
using NewsGrammar.Schema;
using NewsGrammar.Tapes;
using NewsGrammar.Views;

namespace NewsGrammar;

/// <summary>
/// A grammar that was read at run time, ready to parse. It gives the same results as the parser that is generated from
/// the same file. Immutable; any thread may use it.
/// </summary>
public sealed class Grammar
{
    private readonly Interpreter _interpreter;

    /// <summary>Prepares a compiled grammar.</summary>
    /// <param name="grammar">The grammar.</param>
    public Grammar(CompiledGrammar grammar)
    {
        ArgumentNullException.ThrowIfNull(grammar);
        Compiled = grammar;
        _interpreter = new Interpreter(grammar);
    }

    /// <summary>What the compiler gave.</summary>
    internal CompiledGrammar Compiled { get; }

    /// <summary>The grammar's name.</summary>
    public string Name => Schema.Name;

    /// <summary>Names and shapes of the results.</summary>
    public GrammarSchema Schema => _interpreter.Schema;

    /// <summary>
    /// The paths of the files that the grammar was made from: its own first, then what it imports and extends. Whoever
    /// loads it again when it changes watches these.
    /// </summary>
    public IReadOnlyList<string> Files { get; private init; } = [];

    /// <summary>The hosts of the sites that the grammar is for.</summary>
    public IReadOnlyList<string> Sites { get; private init; } = [];

    /// <summary>Reads a grammar file, UTF-8 or with a byte order mark, and the files that it imports and extends.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="GrammarException">The file has errors; the exception holds them.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Grammar Load(string path) => Compile(File.ReadAllText(path, Encoding.UTF8), path, GrammarFolders.Default);

    /// <summary>Compiles the text of a grammar file.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">How messages name the file.</param>
    /// <param name="files">The files that it may import or extend; null for none but the compiler's vocabularies.</param>
    /// <exception cref="GrammarException">The text has errors; the exception holds them.</exception>
    public static Grammar Compile(string text, string path = "grammar.newsgrammar", IGrammarFiles? files = null)
    {
        GrammarCompilation compilation = GrammarCompiler.Compile(new SourceText(path, text), files);
        if (compilation.Grammar is not { } grammar)
        {
            throw new GrammarException(compilation.Diagnostics) { Files = compilation.Files };
        }

        return new Grammar(grammar)
        {
            Files = compilation.Files,
            Sites = [.. compilation.Sites.Select(static site => site.Host)],
        };
    }

    /// <summary>Parses a text of UTF-16. Every text gives a result; none throws.</summary>
    /// <param name="text">The text, which the result must not outlive.</param>
    /// <param name="tape">Where to put the result; null for memory of a pool, which disposing of the result gives back.</param>
    public ParsedDocument<char> Parse(ReadOnlySpan<char> text, Tape? tape = null) => _interpreter.Parse(text, tape);

    /// <summary>Parses a page: a text of UTF-16, and what is known of its lines. Every page gives a result; none throws.</summary>
    /// <param name="page">The page, which the result must not outlive.</param>
    /// <param name="tape"><inheritdoc cref="Parse(ReadOnlySpan{char}, Tape?)" path="/param[@name='tape']"/></param>
    public ParsedDocument<char> Parse(MarkedText<char> page, Tape? tape = null) => _interpreter.Parse(page.Text, tape, page.Marks);

    /// <summary>Parses a text of UTF-8, malformed sequences and all. Every text gives a result; none throws.</summary>
    /// <param name="text"><inheritdoc cref="Parse(ReadOnlySpan{char}, Tape?)" path="/param[@name='text']"/></param>
    /// <param name="tape"><inheritdoc cref="Parse(ReadOnlySpan{char}, Tape?)" path="/param[@name='tape']"/></param>
    public ParsedDocument<byte> ParseUtf8(ReadOnlySpan<byte> text, Tape? tape = null) => _interpreter.ParseUtf8(text, tape);

    /// <summary>Parses a page: a text of UTF-8, and what is known of its lines. Every page gives a result; none throws.</summary>
    /// <param name="page">The page, which the result must not outlive.</param>
    /// <param name="tape"><inheritdoc cref="Parse(ReadOnlySpan{char}, Tape?)" path="/param[@name='tape']"/></param>
    public ParsedDocument<byte> ParseUtf8(MarkedText<byte> page, Tape? tape = null) => _interpreter.ParseUtf8(page.Text, tape, page.Marks);
}
