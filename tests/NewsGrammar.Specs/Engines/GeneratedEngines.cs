using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsGrammar.Compiler.Emit;
using NewsGrammar.Compiler.Glushkov;

namespace NewsGrammar.Specs;

/// <summary>
/// Grammars as the C# that is generated from them, compiled in memory as a strict project would: nullable on, warnings
/// are errors.
/// </summary>
public sealed class GeneratedEngines
{
    private static readonly CSharpParseOptions ParseOptions =
        new(LanguageVersion.CSharp13, DocumentationMode.Diagnose);

    // CS1591: a consumer decides whether public members need documentation.
    private static readonly CSharpCompilationOptions CompilationOptions = new(
        OutputKind.DynamicallyLinkedLibrary,
        optimizationLevel: OptimizationLevel.Release,
        generalDiagnosticOption: ReportDiagnostic.Error,
        specificDiagnosticOptions: [KeyValuePair.Create("CS1591", ReportDiagnostic.Suppress)],
        nullableContextOptions: NullableContextOptions.Enable,
        concurrentBuild: true,
        deterministic: true);

    private readonly Assembly _assembly;

    private GeneratedEngines(Assembly assembly)
    {
        _assembly = assembly;
    }

    /// <summary>Generates and compiles grammars, all in one assembly, each in a namespace of its own.</summary>
    /// <param name="grammars">The grammars.</param>
    /// <param name="sources">Further C# that the assembly holds.</param>
    /// <exception cref="InvalidOperationException">What was generated does not compile.</exception>
    public static GeneratedEngines Compile(IReadOnlyList<CompiledGrammar> grammars, params string[] sources)
    {
        ArgumentNullException.ThrowIfNull(grammars);
        IEnumerable<string> generated = grammars.SelectMany(static (grammar, number) => new[]
        {
            CSharpEmitter.Emit(grammar, new EmitOptions(AdapterSource.NamespaceOf(number))),
            AdapterSource.Of(grammar.Name, number),
        });
        var compilation = CSharpCompilation.Create(
            "NewsGrammar.Specs.Generated",
            generated.Concat(sources).Select(Parse),
            References(),
            CompilationOptions);
        return new GeneratedEngines(Load(compilation));
    }

    /// <summary>The generated parser of a grammar.</summary>
    /// <param name="number">The 0-based number of the grammar among those that were compiled.</param>
    public Engine this[int number] =>
        new(
            "generated",
            Member<ParseText<char>>(number, "Parse"),
            Member<ParseText<byte>>(number, "ParseUtf8"),
            Member<ParsePage<char>>(number, "ParsePage"),
            Member<ParsePage<byte>>(number, "ParsePageUtf8"));

    /// <summary>Makes the model of a text of UTF-16, with the generated <c>ToModel</c>.</summary>
    /// <param name="number"><inheritdoc cref="this" path="/param[@name='number']"/></param>
    public MakeModel<char> ModelOf(int number) => Member<MakeModel<char>>(number, "Model");

    /// <summary>Makes the model of a text of UTF-8, with the generated <c>ToModel</c>.</summary>
    /// <param name="number"><inheritdoc cref="this" path="/param[@name='number']"/></param>
    public MakeModel<byte> ModelOfUtf8(int number) => Member<MakeModel<byte>>(number, "ModelUtf8");

    /// <summary>A static method of a type in the assembly.</summary>
    /// <typeparam name="T">Its shape.</typeparam>
    /// <param name="type">The type's full name.</param>
    /// <param name="method">The method's name.</param>
    public T Method<T>(string type, string method)
        where T : Delegate => _assembly.GetType(type, throwOnError: true)!.GetMethod(method)!.CreateDelegate<T>();

    // File-local types need files with paths of their own.
    private static SyntaxTree Parse(string source, int number) =>
        CSharpSyntaxTree.ParseText(source, ParseOptions, path: $"{number}.cs");

    private T Member<T>(int number, string method)
        where T : Delegate => Method<T>($"{AdapterSource.NamespaceOf(number)}.{AdapterSource.TypeName}", method);

    private static Assembly Load(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        Microsoft.CodeAnalysis.Emit.EmitResult result = compilation.Emit(image);
        if (!result.Success)
        {
            throw new InvalidOperationException(
                "What was generated does not compile:\n" + string.Join('\n', result.Diagnostics.Take(20)));
        }

        // A context of its own: each compilation makes an assembly of the same name.
        image.Position = 0;
        return new AssemblyLoadContext(compilation.AssemblyName).LoadFromStream(image);
    }

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is var name
                && (name.StartsWith("System.", StringComparison.Ordinal) || name is "NewsGrammar.dll" or "netstandard.dll"))
            .Select(static path => MetadataReference.CreateFromFile(path));
}
