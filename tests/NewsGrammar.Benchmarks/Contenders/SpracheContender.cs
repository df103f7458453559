using NewsGrammar.Benchmarks.Fields;
using Sprache;

namespace NewsGrammar.Benchmarks.Contenders;

/// <summary>Sprache: parsers as queries over the characters of the text.</summary>
internal sealed class SpracheContender() : StringContender("sprache")
{
    private static readonly Parser<IEnumerable<char>> Space =
        Sprache.Parse.Char(c => c != '\n' && char.IsWhiteSpace(c), "space").Many();

    private static readonly Parser<IEnumerable<char>> Blank = Sprache.Parse.WhiteSpace.Many();

    private static readonly Parser<char> Separator =
        from before in Space
        from separator in Sprache.Parse.Chars(Labels.Separators)
        from after in Space
        select separator;

    private static readonly Parser<string> Line =
        from line in Sprache.Parse.CharExcept('\n').AtLeastOnce().Text()
        from blank in Blank
        select line.Trim();

    private static readonly Parser<string> Published = Prefix(Labels.Published).Then(_ => Line);
    private static readonly Parser<string> Source = Prefix(Labels.Source).Then(_ => Line);
    private static readonly Parser<string> Keywords = Prefix(Labels.Keywords).Then(_ => Line);
    private static readonly Parser<char> ReadAlso = Heading(Labels.ReadAlso);
    private static readonly Parser<char> Related = Heading(Labels.Related);

    private static readonly Parser<string> Bullet =
        from bullet in Sprache.Parse.Char('•')
        from title in Line
        select title;

    private static readonly Parser<string> Paragraph =
        from notLabel in Prefix(Labels.Source).Or(Prefix(Labels.Keywords)).Or(Prefix(Labels.Published))
            .Or(ReadAlso).Or(Related).Not()
        from line in Line
        select line;

    private static readonly Parser<string> Publisher =
        from name in Paragraph.Where(LineShapes.IsPublisher)
        from next in Paragraph.Preview()
        where next.IsDefined
        select name;

    private static readonly Parser<EmbeddedFields> Embedded =
        from heading in ReadAlso
        from title in Paragraph
        from publisher in Publisher.Optional()
        from body in Paragraph.AtLeastOnce()
        from source in Source.Optional()
        select new EmbeddedFields
        {
            Title = title,
            Publisher = publisher.GetOrDefault(),
            Body = [.. body],
            Source = source.GetOrDefault(),
        };

    private static readonly Parser<(string Title, string Published)> Opening =
        from title in Paragraph
        from published in Published
        select (title, published);

    private static readonly Parser<ArticleFields> Article =
        from blank in Blank
        from opening in Opening.Optional()
        from body in Paragraph.AtLeastOnce()
        from source in Source.Optional()
        from keywords in Keywords.Optional()
        from embedded in Embedded.Optional()
        from related in Related.Then(_ => Bullet.AtLeastOnce()).Optional()
        select new ArticleFields
        {
            Title = opening.GetOrDefault().Title,
            Published = opening.GetOrDefault().Published,
            Body = [.. body],
            Source = source.GetOrDefault(),
            Keywords = keywords.IsDefined ? LineShapes.Keywords(keywords.Get()) : [],
            ReadAlso = embedded.GetOrDefault(),
            Related = [.. related.GetOrElse([])],
        };

    private static readonly Parser<ArticleFields> Text = Article.End();

    /// <inheritdoc/>
    protected override ArticleFields Parse(string text) => Text.Parse(text);

    private static Parser<IEnumerable<char>> AnyOf(string[] labels) =>
        labels.Select(Sprache.Parse.String).Aggregate((first, second) => first.Or(second));

    private static Parser<char> Prefix(string[] labels) =>
        from label in AnyOf(labels)
        from separator in Separator
        select separator;

    private static Parser<char> Heading(string[] labels) =>
        from label in AnyOf(labels)
        from separator in Separator.Optional()
        from space in Space
        from end in Sprache.Parse.Char('\n')
        from blank in Blank
        select end;
}
