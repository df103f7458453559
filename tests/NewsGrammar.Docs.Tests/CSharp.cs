using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NewsGrammar.Compiler;
using NewsGrammar.Compiler.Emit;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Docs.Tests;

/// <summary>Compiles C# as a project does that has a grammar of the site pack, and the one at the top of the README.</summary>
internal static class CSharp
{
    /// <summary>What the SDK imports into every file, and nothing else: a block is what a reader pastes.</summary>
    private const string GlobalUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>What the template of a test project adds.</summary>
    private const string TestUsings = "global using Xunit;";

    /// <summary>The root namespace of the reader's project.</summary>
    private const string RootNamespace = "Reader";

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp13);
    private static readonly MetadataReference[] References = FindReferences();
    private static readonly string Sites = SitesEmitter.Emit([new SiteEntry("arabkhabar.com", "ArabKhabar", new EmitOptions(RootNamespace, IsPublic: true))]);

    private static readonly string[] Parsers =
    [
        EmitParser(Repository.Read("grammar/arabkhabar.newsgrammar")),
        EmitParser(Markdown.BlocksOf("README.md").First(static block => block.Language == "newsgrammar").Text),
    ];

    /// <summary>Compiles a file: statements as a program, types as a library.</summary>
    /// <returns>The compiler's errors and warnings.</returns>
    public static IEnumerable<Diagnostic> MistakesIn(string source)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(source, ParseOptions);
        bool isProgram = tree.GetRoot().ChildNodes().OfType<GlobalStatementSyntax>().Any();
        var options = new CSharpCompilationOptions(
            isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable);
        return CSharpCompilation.Create("Example", [tree, Parse(GlobalUsings), Parse(source.Contains("[Fact]", StringComparison.Ordinal) ? TestUsings : ""), Parse(Sites), .. Parsers.Select(Parse)], References, options)
            .GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
    }

    private static SyntaxTree Parse(string source) => CSharpSyntaxTree.ParseText(source, ParseOptions);

    private static string EmitParser(string grammar)
    {
        GrammarCompilation compilation = GrammarCompiler.Compile(new SourceText("grammar.newsgrammar", grammar));
        return CSharpEmitter.Emit(compilation.Grammar!, new EmitOptions(RootNamespace));
    }

    private static MetadataReference[] FindReferences() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];
}
