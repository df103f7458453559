using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NewsGrammar.Generator.Tests;

/// <summary>A build with the generator in it, without the files.</summary>
internal sealed class GeneratorRun
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp13, DocumentationMode.Diagnose);

    /// <summary>What apps refer to: .NET and the runtime.</summary>
    public static readonly IReadOnlyList<MetadataReference> References = [.. FindReferences()];

    private GeneratorDriver _driver;
    private CSharpCompilation _compilation;

    public GeneratorRun(IEnumerable<AdditionalText> files, BuildOptions? options = null)
    {
        _compilation = CSharpCompilation.Create(
            "App",
            [CSharpSyntaxTree.ParseText("internal static class Other;", ParseOptions)],
            References,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                generalDiagnosticOption: ReportDiagnostic.Error,
                warningLevel: 9999));
        _driver = CSharpGeneratorDriver.Create(
            [new GrammarGenerator().AsSourceGenerator()],
            files,
            ParseOptions,
            options ?? new BuildOptions(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        Run();
    }

    public Compilation Output { get; private set; } = null!;

    public GeneratorRunResult Result { get; private set; }

    /// <summary>The one generated file.</summary>
    public string Source => Assert.Single(Result.GeneratedSources).SourceText.ToString();

    /// <summary>What the compiler says of the generated code: errors, warnings and documentation alike.</summary>
    public IReadOnlyList<string> CompilerMessages =>
        [.. Output.GetDiagnostics().Where(static message => message.Severity > DiagnosticSeverity.Info).Select(static message => message.ToString())];

    /// <summary>The same, and what it says only when it writes an assembly: of names that are too long, for example.</summary>
    public IReadOnlyList<string> AssemblyMessages
    {
        get
        {
            using var assembly = new MemoryStream();
            return
            [
                .. CompilerMessages,
                .. Output.Emit(assembly).Diagnostics.Where(static message => message.Severity > DiagnosticSeverity.Info).Select(static message => message.ToString()),
            ];
        }
    }

    public void EditCSharp(string text)
    {
        _compilation = _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText(text, ParseOptions));
        Run();
    }

    public void EditGrammar(AdditionalText before, AdditionalText after)
    {
        _driver = _driver.ReplaceAdditionalText(before, after);
        Run();
    }

    /// <summary>Why a step gave what it gave in the last run.</summary>
    public IReadOnlyList<IncrementalStepRunReason> ReasonsOf(string step) =>
        [.. Result.TrackedSteps[step].SelectMany(static run => run.Outputs).Select(static output => output.Reason)];

    /// <summary>Why the registered outputs ran in the last run.</summary>
    public IReadOnlyList<IncrementalStepRunReason> OutputReasons() =>
        [.. Result.TrackedOutputSteps.SelectMany(static steps => steps.Value).SelectMany(static run => run.Outputs).Select(static output => output.Reason)];

    private static IEnumerable<MetadataReference> FindReferences() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is var name
                && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "NewsGrammar.dll"))
            .Select(static path => MetadataReference.CreateFromFile(path));

    private void Run()
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_compilation, out Compilation output, out ImmutableArray<Diagnostic> _);
        Output = output;
        Result = _driver.GetRunResult().Results.Single();
    }
}
