using NewsGrammar.Benchmarks.Fields;
using Pidgin;
using static Pidgin.Parser;

namespace NewsGrammar.Benchmarks.Contenders;

/// <summary>Pidgin: combinators over the characters of the text; a line is a slice until the line feed.</summary>
internal sealed class PidginContender() : StringContender("pidgin")
{
    private static readonly Parser<char, Unit> Space = Parser<char>.Token(c => c != '\n' && char.IsWhiteSpace(c)).SkipMany();

    private static readonly Parser<char, Unit> Separator = Space.Then(OneOf(Labels.Separators)).Then(Space);

    /// <summary>A line as it comes, and the blank ones below it.</summary>
    private static readonly Parser<char, string> Line = Parser<char>.Token(c => c != '\n').SkipAtLeastOnce()
        .Slice((line, _) => line.Trim().ToString())
        .Before(SkipWhitespaces);

    private static readonly Parser<char, string> Published = Labelled(Labels.Published);
    private static readonly Parser<char, string> Source = Labelled(Labels.Source);
    private static readonly Parser<char, string> Keywords = Labelled(Labels.Keywords);
    private static readonly Parser<char, Unit> ReadAlso = Heading(Labels.ReadAlso);
    private static readonly Parser<char, Unit> Related = Heading(Labels.Related);

    private static readonly Parser<char, string> Bullet = Char('•').Then(Line);

    private static readonly Parser<char, string> Paragraph = Try(Not(OneOf(
        Prefix(Labels.Source), Prefix(Labels.Keywords), Prefix(Labels.Published), ReadAlso, Related))).Then(Line);

    private static readonly Parser<char, EmbeddedFields> Embedded = Map(
        (title, publisher, body, source) => new EmbeddedFields
        {
            Title = title,
            Publisher = publisher.GetValueOrDefault(),
            Body = [.. body],
            Source = source.GetValueOrDefault(),
        },
        ReadAlso.Then(Paragraph),
        Try(Paragraph.Where(LineShapes.IsPublisher).Before(Lookahead(Paragraph))).Optional(),
        Paragraph.AtLeastOnce(),
        Source.Optional());

    private static readonly Parser<char, ArticleFields> Article = Map(
        (title, body, source, keywords, embedded, related) => new ArticleFields
        {
            Title = title.HasValue ? title.Value.Title : null,
            Published = title.HasValue ? title.Value.Published : null,
            Body = [.. body],
            Source = source.GetValueOrDefault(),
            Keywords = keywords.HasValue ? LineShapes.Keywords(keywords.Value) : [],
            ReadAlso = embedded.GetValueOrDefault(),
            Related = [.. related.GetValueOrDefault([])],
        },
        SkipWhitespaces.Then(Try(Map((title, published) => (Title: title, Published: published), Paragraph, Published)).Optional()),
        Paragraph.AtLeastOnce(),
        Source.Optional(),
        Keywords.Optional(),
        Embedded.Optional(),
        Related.Then(Bullet.AtLeastOnce()).Optional()).Before(Parser<char>.End);

    /// <inheritdoc/>
    protected override ArticleFields Parse(string text) => Article.ParseOrThrow(text);

    private static Parser<char, string> Label(string[] labels) => OneOf(labels.Select(label => Try(String(label))));

    private static Parser<char, string> Labelled(string[] labels) => Prefix(labels).Then(Line);

    private static Parser<char, Unit> Prefix(string[] labels) => Try(Label(labels).Then(Separator));

    private static Parser<char, Unit> Heading(string[] labels) =>
        Try(Label(labels).Then(Space).Then(OneOf(Labels.Separators).Optional()).Then(Space).Then(Char('\n'))).Then(SkipWhitespaces);
}
