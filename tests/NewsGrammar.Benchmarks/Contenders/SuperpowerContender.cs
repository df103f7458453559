using NewsGrammar.Benchmarks.Fields;
using Superpower;
using Superpower.Model;
using Superpower.Parsers;
using Superpower.Tokenizers;

namespace NewsGrammar.Benchmarks.Contenders;

/// <summary>Superpower: a tokenizer that makes a token of a line, and a parser over the tokens.</summary>
internal sealed class SuperpowerContender() : StringContender("superpower")
{
    private static readonly TextParser<TextSpan> Space =
        Span.WithAll(c => c != '\n' && char.IsWhiteSpace(c)).OptionalOrDefault();

    private static readonly TextParser<char> Separator = Space.IgnoreThen(Character.In(Labels.Separators));

    private static readonly TextParser<TextSpan> Line = Span.WithoutAny(c => c == '\n');

    private static readonly TextParser<TextSpan> PublishedLine = Labelled(Labels.Published);
    private static readonly TextParser<TextSpan> SourceLine = Labelled(Labels.Source);
    private static readonly TextParser<TextSpan> KeywordsLine = Labelled(Labels.Keywords);
    private static readonly TextParser<TextSpan> BulletLine = Character.EqualTo('•').IgnoreThen(Line);

    private static readonly Tokenizer<SuperpowerToken> Lines = new TokenizerBuilder<SuperpowerToken>()
        .Ignore(Span.WhiteSpace)
        .Match(PublishedLine, SuperpowerToken.Published)
        .Match(SourceLine, SuperpowerToken.Source)
        .Match(KeywordsLine, SuperpowerToken.Keywords)
        .Match(Heading(Labels.ReadAlso), SuperpowerToken.ReadAlso)
        .Match(Heading(Labels.Related), SuperpowerToken.Related)
        .Match(BulletLine, SuperpowerToken.Bullet)
        .Match(Line, SuperpowerToken.Paragraph)
        .Build();

    private static readonly TokenListParser<SuperpowerToken, string?> Published = Value(SuperpowerToken.Published, PublishedLine);
    private static readonly TokenListParser<SuperpowerToken, string?> Source = Value(SuperpowerToken.Source, SourceLine);
    private static readonly TokenListParser<SuperpowerToken, string?> Keywords = Value(SuperpowerToken.Keywords, KeywordsLine);
    private static readonly TokenListParser<SuperpowerToken, string?> Bullet = Value(SuperpowerToken.Bullet, BulletLine);

    private static readonly TokenListParser<SuperpowerToken, string> Paragraph =
        Token.EqualTo(SuperpowerToken.Paragraph).Select(token => token.ToStringValue().Trim());

    private static readonly TokenListParser<SuperpowerToken, EmbeddedFields> Embedded =
        from heading in Token.EqualTo(SuperpowerToken.ReadAlso)
        from title in Paragraph
        from body in Paragraph.AtLeastOnce()
        from source in Source.OptionalOrDefault()
        select MakeEmbedded(title, body, source);

    private static readonly TokenListParser<SuperpowerToken, (string? Title, string? Published)> Opening =
        from title in Paragraph
        from published in Published
        select ((string?)title, published);

    private static readonly TokenListParser<SuperpowerToken, ArticleFields> Article =
        from opening in Opening.Try().OptionalOrDefault()
        from body in Paragraph.AtLeastOnce()
        from source in Source.OptionalOrDefault()
        from keywords in Keywords.OptionalOrDefault()
        from embedded in Embedded.AsNullable().OptionalOrDefault()
        from related in Token.EqualTo(SuperpowerToken.Related).IgnoreThen(Bullet.AtLeastOnce()).OptionalOrDefault([])
        select new ArticleFields
        {
            Title = opening.Title,
            Published = opening.Published,
            Body = [.. body],
            Source = source,
            Keywords = keywords is null ? [] : LineShapes.Keywords(keywords),
            ReadAlso = embedded,
            Related = [.. related.OfType<string>()],
        };

    private static readonly TokenListParser<SuperpowerToken, ArticleFields> Text = Article.AtEnd();

    /// <inheritdoc/>
    protected override ArticleFields Parse(string text) => Text.Parse(Lines.Tokenize(text));

    private static EmbeddedFields MakeEmbedded(string title, string[] body, string? source)
    {
        bool hasPublisher = body.Length > 1 && LineShapes.IsPublisher(body[0]);
        return new EmbeddedFields
        {
            Title = title,
            Publisher = hasPublisher ? body[0] : null,
            Body = [.. body.AsSpan(hasPublisher ? 1 : 0)],
            Source = source,
        };
    }

    private static TextParser<TextSpan> Label(string[] labels) =>
        Superpower.Parse.OneOf([.. labels.Select(label => Span.EqualTo(label).Try())]);

    private static TextParser<TextSpan> Labelled(string[] labels) => Label(labels).IgnoreThen(Separator).IgnoreThen(Line).Try();

    private static TextParser<TextSpan> Heading(string[] labels) => Span.MatchedBy(
        Label(labels).IgnoreThen(Separator.Try().OptionalOrDefault()).IgnoreThen(Space).IgnoreThen(Character.EqualTo('\n'))).Try();

    private static TokenListParser<SuperpowerToken, string?> Value(SuperpowerToken kind, TextParser<TextSpan> line) =>
        Token.EqualTo(kind).Apply(line).Select(value => (string?)value.ToStringValue().Trim());
}
