using NewsGrammar.Cli.Terminal;

namespace NewsGrammar.Cli.Output;

/// <summary>Texts that no grammar recognises: prose of any kind fits the paragraphs of most grammars, which says nothing.</summary>
internal static class Unrecognized
{
    /// <summary>What to do about them.</summary>
    /// <param name="count">How many there are.</param>
    public static string Hint(int count) =>
        $"{Plural.Of(count, "text")} without a label of any grammar: --site or --grammar names the one that is meant";
}
