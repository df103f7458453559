using NewsGrammar.Benchmarks.Contenders;
using NewsGrammar.Benchmarks.Documents;
using NewsGrammar.Benchmarks.Fields;
using NewsGrammar.Views;

namespace NewsGrammar.Benchmarks.Engines;

/// <summary>The interpreter of the grammar, on UTF-8.</summary>
internal sealed class InterpreterUtf8() : ArticleContender("interpreter-utf8", TextEncoding.Utf8)
{
    private readonly Grammar _grammar = ArabKhabarGrammar.Value;
    private readonly InterpretedReading _reading = new(ArabKhabarGrammar.Value);

    /// <inheritdoc/>
    public override int Run(ArticleDocument document)
    {
        using ParsedDocument<byte> article = _grammar.ParseUtf8(document.Utf8);
        return _reading.TotalLength(article.Root);
    }

    /// <inheritdoc/>
    public override ArticleFields Read(ArticleDocument document)
    {
        using ParsedDocument<byte> article = _grammar.ParseUtf8(document.Utf8);
        return _reading.Fields(article.Root);
    }
}
