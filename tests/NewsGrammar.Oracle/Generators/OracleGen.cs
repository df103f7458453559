using CsCheck;

namespace NewsGrammar.Oracle;

/// <summary>CsCheck generators of grammars and of texts for them.</summary>
public static class OracleGen
{
    /// <summary>Small valid grammars.</summary>
    /// <param name="options">What they may use; the default is everything.</param>
    public static Gen<GrammarDefinition> Grammars(GenerationOptions? options = null) =>
        new RandomGen<GrammarDefinition>(random => MakeGrammar(random, options ?? GenerationOptions.Default));

    /// <summary>Texts that fit a grammar, or nearly do.</summary>
    /// <param name="grammar">The grammar.</param>
    /// <param name="options">What they may use; the default is everything.</param>
    public static Gen<string> Texts(GrammarDefinition grammar, GenerationOptions? options = null) =>
        new RandomGen<string>(random => MakeText(random, grammar, options ?? GenerationOptions.Default));

    /// <summary>Small valid grammars, each with a text that fits it or nearly does.</summary>
    /// <param name="options">What they may use; the default is everything.</param>
    public static Gen<OracleCase> Cases(GenerationOptions? options = null) => new RandomGen<OracleCase>(random =>
    {
        GrammarDefinition grammar = MakeGrammar(random, options ?? GenerationOptions.Default);
        return new OracleCase(grammar, MakeText(random, grammar, options ?? GenerationOptions.Default));
    });

    /// <summary>What lines were on their page.</summary>
    /// <param name="count">How many lines.</param>
    public static Gen<IReadOnlyList<PageLine>> PageLines(int count) =>
        new RandomGen<IReadOnlyList<PageLine>>(random => PageLineGenerator.Make(random, count));

    private static GrammarDefinition MakeGrammar(RandomSource random, GenerationOptions options) =>
        new GrammarGenerator(random, options).Make();

    private static string MakeText(RandomSource random, GrammarDefinition grammar, GenerationOptions options) =>
        new TextGenerator(random, options, grammar).Make();
}
