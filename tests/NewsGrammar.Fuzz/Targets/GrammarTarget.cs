using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsGrammar.Compiler;
using NewsGrammar.Compiler.Emit;
using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.Compiler.Text;
using NewsGrammar.Fuzz.Invariants;
using NewsGrammar.Specs;
using Diagnostic = NewsGrammar.Compiler.Diagnostics.Diagnostic;
using DiagnosticRenderer = NewsGrammar.Compiler.Diagnostics.DiagnosticRenderer;

namespace NewsGrammar.Fuzz.Targets;

/// <summary>
/// Grammar files: nothing throws, diagnostics lie within the file, and a grammar without errors parses documents alike in
/// both encodings and gives C# that a C# parser takes.
/// </summary>
internal sealed partial class GrammarTarget : FuzzTarget
{
    private static readonly string[] Documents = ["", SampleTexts.Broken, SampleTexts.Mixed];

    // What generated code is written for; see GeneratedEngines.
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp13, DocumentationMode.Parse);

    /// <inheritdoc/>
    public override string Name => "grammars";

    /// <inheritdoc/>
    protected override IEnumerable<string> SeedTexts =>
    [
        .. FixedGrammars.Sources.Select(static source => source.Text),
        .. SpecSuite.Cases.Select(static specCase => specCase.Grammar).Distinct(),
    ];

    /// <summary>The words and symbols of the fixed grammars, which use all of the language, and what files are made of.</summary>
    protected override IEnumerable<string> AllWords =>
    [
        .. FixedGrammars.Sources.SelectMany(static source => Token().Matches(source.Text)).Select(static match => match.Value),
        .. FixedGrammars.Sources.SelectMany(static source => DeclarationStart().Matches(source.Text)).Select(static match => match.Value),
        "import", "site", "phrases", "??", "*?", "+?", "{2}", "{1,}", "{0,3}?", "\\u0640", "\\u{1F4F0}", "\\\"", "//", "/*", "*/", "\"", "\n", "\r\n", "\0", "\uFEFF", "\u202E",
    ];

    /// <inheritdoc/>
    public override void Attack(ReadOnlySpan<byte> input)
    {
        string text = Encoding.UTF8.GetString(input);
        Attack(text);
        if (text.Contains('\uFFFD', StringComparison.Ordinal))
        {
            Attack(text.Replace('\uFFFD', '\uD83D'));
        }
    }

    private static void Attack(string text)
    {
        var source = new SourceText("fuzz.newsgrammar", text);
        (CompiledGrammar? grammar, IReadOnlyList<Diagnostic> diagnostics) = GrammarCompiler.Compile(source);
        BrokenInvariantException.ThrowUnless(
            (grammar is null) == diagnostics.Any(static diagnostic => diagnostic.IsError), "A file has an error or is a grammar");
        foreach (Diagnostic diagnostic in diagnostics)
        {
            BrokenInvariantException.ThrowUnless(
                diagnostic.Path == source.Path && diagnostic.Span.Start >= 0 && diagnostic.Span.Start <= diagnostic.Span.End && diagnostic.Span.End <= text.Length,
                $"{diagnostic.Id} lies within the file");
            DiagnosticRenderer.Plain.Render(diagnostic, source);
        }

        if (grammar is not null)
        {
            Parse(grammar);
            Emit(grammar);
        }
    }

    private static void Parse(CompiledGrammar compiled)
    {
        var grammar = new Grammar(compiled);
        foreach (string document in Documents)
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(document);
            Reading expected = Reading.Of<char>(grammar.Parse, document);
            BrokenInvariantException.ThrowUnless(expected.IsWhole, "The segments are the text");
            BrokenInvariantException.ThrowUnlessSame(expected, Reading.Of<byte>(grammar.ParseUtf8, utf8), "UTF-16 and UTF-8");
            ConsistentRepairs.Check<char>(grammar.Parse, document);
        }
    }

    private static void Emit(CompiledGrammar grammar)
    {
        string code = CSharpEmitter.Emit(grammar, new EmitOptions("Fuzz"));
        foreach (Microsoft.CodeAnalysis.Diagnostic diagnostic in CSharpSyntaxTree.ParseText(code, ParseOptions).GetDiagnostics())
        {
            BrokenInvariantException.ThrowUnless(diagnostic.Severity != DiagnosticSeverity.Error, $"C# is well-formed: {diagnostic}");
        }
    }

    /// <summary>A literal, a word, or a symbol.</summary>
    [GeneratedRegex("""
        "[^"\n]*"|\w+|<=|>=|==|\S
        """)]
    private static partial Regex Token();

    /// <summary>A declaration from its first word to its equals sign.</summary>
    [GeneratedRegex(@"^\w+ +\w+ *=?", RegexOptions.Multiline)]
    private static partial Regex DeclarationStart();
}
