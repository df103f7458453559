using NewsGrammar.Authoring.Explain;
using NewsGrammar.Marks;

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

    /// <summary>Tells how a page is read, line by line, and why not otherwise. No page makes it throw.</summary>
    /// <param name="grammar">The grammar.</param>
    /// <param name="page">The page.</param>
    public static DocumentExplanation Explain(this Grammar grammar, MarkedText<char> page)
    {
        ArgumentNullException.ThrowIfNull(grammar);
        return DocumentExplanation.Of(grammar.Compiled, page);
    }
}
