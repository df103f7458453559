using NewsGrammar.Compiler;
using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Specs;

/// <summary>
/// All cases of all specifications. Their grammars are generated and compiled together, once: that takes seconds, and
/// a compilation for each would take minutes.
/// </summary>
public sealed class SpecSuite
{
    private readonly Dictionary<SpecCase, GrammarCompilation> _compilations;
    private readonly Dictionary<SpecCase, int> _numbers = [];
    private readonly Lazy<GeneratedEngines> _generated;

    /// <summary>Reads the specifications beside the tests.</summary>
    public SpecSuite()
    {
        _compilations = Cases.ToDictionary(
            static specCase => specCase,
            static specCase => GrammarCompiler.Compile(new SourceText(specCase.Place, specCase.Grammar)));
        var grammars = new List<CompiledGrammar>();
        foreach (SpecCase specCase in Cases)
        {
            if (_compilations[specCase].Grammar is { } grammar)
            {
                _numbers.Add(specCase, grammars.Count);
                grammars.Add(grammar);
            }
        }

        _generated = new Lazy<GeneratedEngines>(() => GeneratedEngines.Compile(grammars));
    }

    /// <summary>The cases in the order of the files.</summary>
    public static IReadOnlyList<SpecCase> Cases { get; } =
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Specs"), "*.md")
            .Order(StringComparer.Ordinal)
            .SelectMany(static path => SpecDocument.Read(Path.GetFileName(path), File.ReadAllText(path))),
    ];

    /// <summary>The engines of a case: the interpreter, then the generated parser.</summary>
    /// <param name="specCase">The case.</param>
    /// <exception cref="GrammarException">Its grammar has errors.</exception>
    public IReadOnlyList<Engine> EnginesOf(SpecCase specCase)
    {
        GrammarCompilation compilation = _compilations[specCase];
        return compilation.Grammar is { } grammar
            ? [Engine.Interpreting(new Grammar(grammar)), _generated.Value[_numbers[specCase]]]
            : throw new GrammarException(compilation.Diagnostics);
    }

    /// <summary>Makes the generated model of a text of UTF-16.</summary>
    /// <param name="specCase">The case.</param>
    public MakeModel<char> ModelOf(SpecCase specCase) => _generated.Value.ModelOf(_numbers[specCase]);
}
