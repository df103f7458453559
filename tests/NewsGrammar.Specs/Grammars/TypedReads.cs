#nullable enable
using System;
using NewsGrammar.Tapes;

// Compiled in memory together with the generated code of the aggregator's grammar, which is in this namespace: what an
// app writes, reading every member of the typed views.
namespace Generated0;

public static class TypedReads
{
    public static int Read(ReadOnlySpan<char> text, Tape? tape)
    {
        using var article = ArabKhabar.Parse(text, tape);
        return Read(article);
    }

    public static int ReadUtf8(ReadOnlySpan<byte> text, Tape? tape)
    {
        using var article = ArabKhabar.ParseUtf8(text, tape);
        return Read(article);
    }

    private static int Read<TUnit>(ArabKhabar.Article<TUnit> article)
        where TUnit : unmanaged
    {
        int units = article.Fits ? 1 : 0;
        units += article.HasTitle ? article.Title.Length : 0;
        units += article.HasPublished ? article.Published.Length : 0;
        foreach (ReadOnlySpan<TUnit> paragraph in article.Body)
        {
            units += paragraph.Length;
        }

        units += article.HasSource ? article.Source.Length : 0;
        foreach (ReadOnlySpan<TUnit> keyword in article.Keywords)
        {
            units += keyword.Length;
        }

        ArabKhabar.Embedded<TUnit> embedded = article.ReadAlso;
        units += embedded.Title.Length + embedded.Publisher.Length + embedded.Source.Length;
        foreach (ReadOnlySpan<TUnit> paragraph in embedded.Body)
        {
            units += paragraph.Length;
        }

        units += article.Related.Count;
        foreach (var repair in article.Repairs)
        {
            units += repair.Line;
        }

        return units;
    }
}
