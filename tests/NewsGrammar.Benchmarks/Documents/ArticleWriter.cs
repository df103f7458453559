using System.Text;
using NewsGrammar.Benchmarks.Fields;

namespace NewsGrammar.Benchmarks.Documents;

/// <summary>
/// Writes an article line by line as the aggregator lays it out, and the fields that it must be read into beside it. What
/// is expected thus comes from no parser.
/// </summary>
internal sealed class ArticleWriter
{
    /// <summary>How many different paragraphs a long text repeats, so that what is expected of 100 MB stays small.</summary>
    private const int DifferentParagraphs = 1024;

    private const ulong Seed = 20_260;

    private readonly ArticleShape _shape;
    private readonly SeededRandom _random;
    private readonly SentenceWriter _sentences;
    private readonly StringBuilder _text = new();
    private readonly ArticleFields _fields = new();
    private readonly List<string> _paragraphs = [];
    private readonly List<string> _titles = [];

    private ArticleWriter(ArticleShape shape, ulong seed)
    {
        _shape = shape;
        _random = new SeededRandom(seed);
        _sentences = new SentenceWriter(_random);
    }

    /// <summary>Writes an article.</summary>
    /// <param name="name">The document's name.</param>
    /// <param name="shape">How much of everything it has.</param>
    /// <param name="variant">Another number gives another text.</param>
    public static ArticleDocument Write(string name, ArticleShape shape, int variant = 0)
    {
        var writer = new ArticleWriter(shape, Seed + (ulong)variant);
        writer.WriteArticle();
        writer.WriteEmbedded();
        writer.WriteRelated();
        return new ArticleDocument(name, writer._text.ToString(), writer._fields);
    }

    private void WriteArticle()
    {
        if (_shape.HasTitle)
        {
            _fields.Title = Line(_sentences.Phrase(10));
            _fields.Published = Labelled("تاريخ النشر: ", "28th, November 2023 GMT");
        }

        for (int paragraph = 0; paragraph < _shape.Body; paragraph++)
        {
            _fields.Body.Add(Line(Paragraph()));
            if (_shape.NeedsRepairs && paragraph % 7 == 4)
            {
                Labelled("تاريخ النشر : ", "3rd, May 2024 GMT");
            }
        }

        _fields.Source = Labelled("المصدر: ", _sentences.Name());
        if (_shape.NeedsRepairs)
        {
            Labelled("المصدر : ", _sentences.Name());
        }

        for (int keyword = 0; keyword < 5; keyword++)
        {
            _fields.Keywords.Add(_sentences.Name());
        }

        Labelled("كلمات دلالية: ", string.Join("، ", _fields.Keywords));
    }

    private void WriteEmbedded()
    {
        var embedded = new EmbeddedFields();
        _fields.ReadAlso = embedded;
        Line("إقرأ أيضاً:");
        embedded.Title = Line(Title());
        embedded.Publisher = Line(_sentences.Name());
        for (int paragraph = 0; paragraph < _shape.EmbeddedBody; paragraph++)
        {
            embedded.Body.Add(Line(Paragraph()));
            if (_shape.NeedsRepairs && paragraph % 11 == 6)
            {
                Labelled("كلمات مفتاحية: ", _sentences.Name());
            }
        }

        if (_shape.HasBlankLines)
        {
            _text.Append("\u00A0\n\n");
        }

        embedded.Source = Labelled("المصدر: ", _sentences.Name());
    }

    private void WriteRelated()
    {
        Line("مقالات مشابهة");
        for (int bullet = 0; bullet < _shape.Related; bullet++)
        {
            string title = Title();
            _text.Append("  • ").Append(title).Append('\n');
            _fields.Related.Add(title);
        }
    }

    private string Labelled(string label, string value)
    {
        Line(label + value);
        return value;
    }

    private string Line(string line)
    {
        _text.Append(line).Append(_shape.HasBlankLines ? "\n\n" : "\n");
        return line;
    }

    private string Paragraph() => Next(
        _paragraphs, () => _sentences.Sentence(_random.Between(_shape.ShortestParagraph, _shape.LongestParagraph)));

    private string Title() => Next(_titles, () => _sentences.Phrase(_random.Between(8, 14)));

    private string Next(List<string> known, Func<string> make)
    {
        if (known.Count == DifferentParagraphs)
        {
            return known[_random.Below(DifferentParagraphs)];
        }

        known.Add(make());
        return known[^1];
    }
}
