using NewsGrammar.Compiler;
using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Specs;

/// <summary>Both engines of each of the <see cref="AttackGrammars"/>, compiled once.</summary>
internal static class AttackEngines
{
    private static readonly string[] Names = [.. AttackGrammars.ByName.Keys];

    private static readonly Lazy<GeneratedEngines> Generated = new(static () => GeneratedEngines.Compile([.. Names.Select(CompiledOf)]));

    /// <summary>The interpreter, then the generated parser.</summary>
    public static IReadOnlyList<Engine> Of(string grammar) =>
        [Engine.Interpreting(new Grammar(CompiledOf(grammar))), Generated.Value[Array.IndexOf(Names, grammar)]];

    /// <summary>The compiled grammar.</summary>
    public static CompiledGrammar CompiledOf(string grammar)
    {
        string text = AttackGrammars.ByName[grammar].ToGrammarText();
        GrammarCompilation compilation = GrammarCompiler.Compile(new SourceText(grammar, text));
        return compilation.Grammar ?? throw new GrammarException(compilation.Diagnostics);
    }
}
