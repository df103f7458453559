using NewsGrammar.Authoring.Explain;

namespace NewsGrammar;

/// <summary>Explains how a grammar reads a text.</summary>
public static class GrammarExplanation
{
    /// <summary>Tells how a text is read, line by line, and why not otherwise. No text makes it throw.</summary>
    /// <param name="grammar">The grammar.</param>
    /// <param name="text">The text.</param>
    public static DocumentExplanation Explain(this Grammar grammar, string text)
    {
        ArgumentNullException.ThrowIfNull(grammar);
        return DocumentExplanation.Of(grammar.Compiled, text);
    }
}
