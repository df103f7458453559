using Antlr4.Runtime;
using Antlr4.Runtime.Atn;
using NewsGrammar.Benchmarks.Fields;
using static NewsGrammar.Benchmarks.Contenders.Antlr.ArticleLinesParser;

namespace NewsGrammar.Benchmarks.Contenders.Antlr;

/// <summary>
/// ANTLR 4: a lexer that makes a token of a line, and a parser whose tree is read into the fields. The simpler of its two
/// prediction modes, which is enough for this grammar and the faster one.
/// </summary>
internal sealed class AntlrContender() : StringContender("antlr")
{
    /// <inheritdoc/>
    protected override ArticleFields Parse(string text)
    {
        var lexer = new ArticleLinesLexer(CharStreams.fromString(text));
        lexer.RemoveErrorListeners();
        var parser = new ArticleLinesParser(new CommonTokenStream(lexer)) { ErrorHandler = new BailErrorStrategy() };
        parser.RemoveErrorListeners();
        parser.Interpreter.PredictionMode = PredictionMode.SLL;
        return Fields(parser.article());
    }

    private static ArticleFields Fields(ArticleContext article) => new()
    {
        Title = article.title?.GetText(),
        Published = Value(article.published),
        Body = [.. article._body.Select(paragraph => paragraph.GetText())],
        Source = Value(article.source),
        Keywords = article.keywords is null ? [] : LineShapes.Keywords(Value(article.keywords)!),
        ReadAlso = article.embedded() is { } embedded ? Fields(embedded) : null,
        Related = [.. (article.related()?._titles ?? []).Select(title => title.Text[1..].TrimStart())],
    };

    private static EmbeddedFields Fields(EmbeddedContext embedded) => new()
    {
        Title = embedded.title.GetText(),
        Publisher = embedded.publisher?.Text,
        Body = [.. embedded._body.Select(paragraph => paragraph.GetText())],
        Source = Value(embedded.source),
    };

    /// <summary>What stands behind the label's separator.</summary>
    private static string? Value(IToken? line) =>
        line is null ? null : line.Text[(line.Text.IndexOfAny(Labels.Separators) + 1)..].TrimStart();
}
