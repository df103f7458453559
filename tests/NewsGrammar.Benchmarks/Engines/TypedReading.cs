using NewsGrammar.Benchmarks.Fields;
using NewsGrammar.Views;

namespace NewsGrammar.Benchmarks.Engines;

/// <summary>Reads every field through the generated views.</summary>
internal static class TypedReading
{
    /// <summary>Walks all fields and lists.</summary>
    /// <returns>The length of all of them, in units.</returns>
    public static int TotalLength<TUnit>(ArabKhabar.Article<TUnit> article)
        where TUnit : unmanaged
    {
        ArabKhabar.Embedded<TUnit> embedded = article.ReadAlso;
        return article.Title.Length + article.Published.Length + Length(article.Body) + article.Source.Length
            + Length(article.Keywords) + Length(article.Related)
            + embedded.Title.Length + embedded.Publisher.Length + Length(embedded.Body) + embedded.Source.Length;
    }

    /// <summary>The fields as strings.</summary>
    public static ArticleFields Fields<TUnit>(ArabKhabar.Article<TUnit> article)
        where TUnit : unmanaged
    {
        ArabKhabar.Model model = article.ToModel();
        var fields = new ArticleFields { Title = model.Title, Published = model.Published, Source = model.Source };
        fields.Body.AddRange(model.Body);
        fields.Keywords.AddRange(model.Keywords);
        fields.Related.AddRange(model.Related);
        if (model.ReadAlso is { } embedded)
        {
            fields.ReadAlso = new EmbeddedFields
            {
                Title = embedded.Title,
                Publisher = embedded.Publisher,
                Source = embedded.Source,
            };
            fields.ReadAlso.Body.AddRange(embedded.Body);
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
