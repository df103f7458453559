using NewsGrammar.Benchmarks.Contenders;
using NewsGrammar.Benchmarks.Documents;
using NewsGrammar.Benchmarks.Fields;
using NewsGrammar.Views;

namespace NewsGrammar.Benchmarks.Engines;

/// <summary>The interpreter of the grammar, on UTF-16.</summary>
internal sealed class InterpreterUtf16() : ArticleContender("interpreter-utf16", TextEncoding.Utf16)
{
    private readonly Grammar _grammar = ArabKhabarGrammar.Value;
    private readonly InterpretedReading _reading = new(ArabKhabarGrammar.Value);

    /// <inheritdoc/>
    public override int Run(ArticleDocument document)
    {
        using ParsedDocument<char> article = _grammar.Parse(document.Text);
        return _reading.TotalLength(article.Root);
    }

    /// <inheritdoc/>
    public override ArticleFields Read(ArticleDocument document)
    {
        using ParsedDocument<char> article = _grammar.Parse(document.Text);
        return _reading.Fields(article.Root);
    }
}
