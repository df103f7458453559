using System.Diagnostics.CodeAnalysis;
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
        Title = Text(article.title),
        Published = Value(article.published),
        Body = [.. article._body.Select(line => Text(line))],
        Source = Value(article.source),
        Keywords = article.keywords is null ? [] : LineShapes.Keywords(Value(article.keywords)!),
        ReadAlso = article.embedded() is { } embedded ? Fields(embedded) : null,
        Related = [.. (article.related()?._titles ?? []).Select(title => Text(title)![1..].TrimStart())],
    };

    private static EmbeddedFields Fields(EmbeddedContext embedded)
    {
        string[] lines = [.. embedded._body.Select(line => Text(line))];
        bool hasPublisher = lines.Length > 2 && LineShapes.IsPublisher(lines[1]);
        return new EmbeddedFields
        {
            Title = lines[0],
            Publisher = hasPublisher ? lines[1] : null,
            Body = [.. lines.AsSpan(hasPublisher ? 2 : 1)],
            Source = Value(embedded.source),
        };
    }

    [return: NotNullIfNotNull(nameof(line))]
    private static string? Text(IToken? line) => line?.Text.TrimEnd();

    /// <summary>What stands behind the label's separator.</summary>
    private static string? Value(IToken? line) =>
        Text(line) is { } text ? text[(text.IndexOfAny(Labels.Separators) + 1)..].TrimStart() : null;
}
