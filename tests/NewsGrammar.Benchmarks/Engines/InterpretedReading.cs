using NewsGrammar.Benchmarks.Fields;
using NewsGrammar.Views;

namespace NewsGrammar.Benchmarks.Engines;

/// <summary>Reads every field of the interpreter's result by number, the numbers looked up by name once.</summary>
internal sealed class InterpretedReading
{
    private readonly int _title;
    private readonly int _published;
    private readonly int _body;
    private readonly int _source;
    private readonly int _keywords;
    private readonly int _readAlso;
    private readonly int _related;
    private readonly int _embeddedTitle;
    private readonly int _embeddedPublisher;
    private readonly int _embeddedBody;
    private readonly int _embeddedSource;

    /// <summary>Looks the fields up.</summary>
    /// <param name="grammar">The grammar of the articles.</param>
    public InterpretedReading(Grammar grammar)
    {
        using ParsedDocument<char> nothing = grammar.Parse("");
        LayoutView<char> root = nothing.Root;
        _title = root.FieldNumber("title");
        _published = root.FieldNumber("published");
        _body = root.FieldNumber("body");
        _source = root.FieldNumber("source");
        _keywords = root.FieldNumber("keywords");
        _readAlso = root.FieldNumber("readAlso");
        _related = root.FieldNumber("related");
        string[] embedded =
            [.. grammar.Schema.Layouts[root.Schema.Fields[_readAlso].Layout].Fields.Select(field => field.Name)];
        _embeddedTitle = Array.IndexOf(embedded, "title");
        _embeddedPublisher = Array.IndexOf(embedded, "publisher");
        _embeddedBody = Array.IndexOf(embedded, "body");
        _embeddedSource = Array.IndexOf(embedded, "source");
    }

    /// <summary>Walks all fields and lists.</summary>
    /// <returns>The length of all of them, in units.</returns>
    public int TotalLength<TUnit>(LayoutView<TUnit> article)
        where TUnit : unmanaged
    {
        LayoutView<TUnit> embedded = article.Layout(_readAlso);
        int total = article.Value(_title).Length + article.Value(_published).Length + Length(article.Values(_body))
            + article.Value(_source).Length + Length(article.Items(_keywords)) + Length(article.Values(_related));
        return article.Has(_readAlso)
            ? total + embedded.Value(_embeddedTitle).Length + embedded.Value(_embeddedPublisher).Length
                + Length(embedded.Values(_embeddedBody)) + embedded.Value(_embeddedSource).Length
            : total;
    }

    /// <summary>The fields as strings.</summary>
    public ArticleFields Fields<TUnit>(LayoutView<TUnit> article)
        where TUnit : unmanaged
    {
        var fields = new ArticleFields
        {
            Title = article.TextOrNull(_title),
            Published = article.TextOrNull(_published),
            Source = article.TextOrNull(_source),
        };
        fields.Body.AddRange(article.Values(_body).ToArray());
        fields.Keywords.AddRange(article.Items(_keywords).ToArray());
        fields.Related.AddRange(article.Values(_related).ToArray());
        if (article.Has(_readAlso))
        {
            LayoutView<TUnit> embedded = article.Layout(_readAlso);
            fields.ReadAlso = new EmbeddedFields
            {
                Title = embedded.TextOrNull(_embeddedTitle),
                Publisher = embedded.TextOrNull(_embeddedPublisher),
                Source = embedded.TextOrNull(_embeddedSource),
            };
            fields.ReadAlso.Body.AddRange(embedded.Values(_embeddedBody).ToArray());
        }

        return fields;
    }

    private static int Length<TUnit>(ValueSequence<TUnit> values)
        where TUnit : unmanaged
    {
        int total = 0;
        foreach (ReadOnlySpan<TUnit> value in values)
        {
            total += value.Length;
        }

        return total;
    }
}
