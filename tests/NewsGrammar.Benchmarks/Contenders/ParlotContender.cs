using NewsGrammar.Benchmarks.Fields;
using Parlot;
using Parlot.Fluent;
using static Parlot.Fluent.Parsers;

namespace NewsGrammar.Benchmarks.Contenders;

/// <summary>Parlot: fluent parsers over the text; a line is what holds no line feed.</summary>
internal sealed class ParlotContender() : StringContender("parlot")
{
    private static readonly Parser<ArticleFields> Article = Build();

    /// <inheritdoc/>
    protected override ArticleFields Parse(string text) =>
        Article.TryParse(text, out ArticleFields? fields) ? fields! : throw new FormatException("The article does not fit.");

    private static Parser<ArticleFields> Build()
    {
        Parser<TextSpan> blank = Literals.WhiteSpace(includeNewLines: true).Else(default(TextSpan));
        Parser<string> line = Literals.NoneOf("\n").Then(text => text.Span.Trim().ToString()).AndSkip(blank);
        Parser<char> separator = OneOf([.. Labels.Separators.Select(Terms.Char)]);

        Parser<char> label = OneOf(
            Prefix(Labels.Source), Prefix(Labels.Keywords), Prefix(Labels.Published), Heading(Labels.ReadAlso), Heading(Labels.Related));
        Parser<string> published = Prefix(Labels.Published).SkipAnd(line);
        Parser<string> source = Prefix(Labels.Source).SkipAnd(line);
        Parser<string> keywords = Prefix(Labels.Keywords).SkipAnd(line);
        Parser<string> paragraph = Not(label).SkipAnd(line);
        Parser<string> bullet = Literals.Char('•').SkipAnd(line);
        Parser<string> publisher = paragraph.When((_, name) => LineShapes.IsPublisher(name)).WhenFollowedBy(paragraph);

        Parser<EmbeddedFields> embedded = Heading(Labels.ReadAlso).SkipAnd(blank).SkipAnd(paragraph)
            .And(publisher.Else(default(string)!))
            .And(OneOrMany(paragraph))
            .And(source.Else(default(string)!))
            .Then(parts => new EmbeddedFields
            {
                Title = parts.Item1,
                Publisher = parts.Item2,
                Body = [.. parts.Item3],
                Source = parts.Item4,
            });

        return blank.SkipAnd(paragraph.And(published).Else(default((string, string))))
            .And(OneOrMany(paragraph))
            .And(source.Else(default(string)!))
            .And(keywords.Else(default(string)!))
            .And(embedded.Else(default(EmbeddedFields)!))
            .And(Heading(Labels.Related).SkipAnd(blank).SkipAnd(OneOrMany(bullet)).Else([]))
            .Then(parts => new ArticleFields
            {
                Title = parts.Item1.Item1,
                Published = parts.Item1.Item2,
                Body = [.. parts.Item2],
                Source = parts.Item3,
                Keywords = parts.Item4 is null ? [] : LineShapes.Keywords(parts.Item4),
                ReadAlso = parts.Item5,
                Related = [.. parts.Item6],
            })
            .Eof();

        Parser<char> Prefix(string[] labels) => AnyOf(labels).SkipAnd(separator).AndSkip(Space());

        Parser<char> Heading(string[] labels) =>
            AnyOf(labels).SkipAnd(separator.Else(default(char))).AndSkip(Space()).AndSkip(Literals.Char('\n'));
    }

    private static Parser<string> AnyOf(string[] labels) =>
        OneOf([.. labels.Select(label => Literals.Text(label))]).AndSkip(Space());

    private static Parser<TextSpan> Space() => Literals.WhiteSpace().Else(default(TextSpan));
}
