using NewsGrammar.Views;

namespace NewsGrammar.Benchmarks.RealArticles;

/// <summary>Reads every field of an article.</summary>
internal static class RealFields
{
    /// <summary>The length of all of them, in units.</summary>
    public static int TotalLength<TUnit>(CnnArabic.Article<TUnit> article)
        where TUnit : unmanaged => Length(article.Body) + Length(article.ReadAlso);

    /// <summary>The same by the names of fields: the interpreter's answer.</summary>
    public static int TotalLength<TUnit>(LayoutView<TUnit> article)
        where TUnit : unmanaged => Length(article.Values(article.FieldNumber("body"))) + Length(article.Values(article.FieldNumber("readAlso")));

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
