using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NewsGrammar.Html.Walking;
using NewsGrammar.Marks;

namespace NewsGrammar.Html.Head;

/// <summary>Writes what a page says of itself as label lines: <c>og:title: …</c>. What is said twice is written once.</summary>
internal static class HeadLines
{
    /// <summary>No page needs more; one that has them is up to something.</summary>
    private const int MaxLines = 1_000;

    /// <summary>How many of the times that a page shows are written.</summary>
    private const int MaxTimes = 10;

    private static readonly LineMarks Meta = new(LineMark.Meta);

    /// <summary>Writes the lines.</summary>
    public static void Write(IHtmlDocument document, PageText page)
    {
        IElement[] saying = [.. document.All.Where(static element => element.LocalName is "meta" or "script" or "time" or "link")];
        IEnumerable<HeadLine> lines = TitleOf(document)
            .Concat(MetaOf(saying))
            .Concat(LinkedData.Of(saying))
            .Concat(TimesOf(saying))
            .Concat(AddressOf(saying))
            .Append(new HeadLine("lang", document.DocumentElement?.GetAttribute("lang") ?? ""))
            .Select(static line => new HeadLine(OneLine(line.Name), OneLine(line.Value)))
            .Where(static line => line.Name.Length > 0 && line.Value.Length > 0)
            .Distinct()
            .Take(MaxLines)
            .OrderBy(static line => HeadOrder.Of(line.Name));
        foreach (HeadLine line in lines)
        {
            page.Add($"{line.Name}: {line.Value}", Meta);
        }
    }

    private static IEnumerable<HeadLine> TitleOf(IHtmlDocument document) => document.Title is { Length: > 0 } title ? [new("title", title)] : [];

    private static IEnumerable<HeadLine> MetaOf(IElement[] elements) =>
        from meta in elements.OfType<IHtmlMetaElement>()
        let name = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop")
        let content = meta.GetAttribute("content")
        where name is not null && content is not null
        select new HeadLine(name, content);

    private static IEnumerable<HeadLine> TimesOf(IElement[] elements) => elements
        .Where(static element => element.LocalName == "time" && element.HasAttribute("datetime"))
        .Select(static element => new HeadLine("time", element.GetAttribute("datetime")!))
        .Distinct()
        .Take(MaxTimes);

    private static IEnumerable<HeadLine> AddressOf(IElement[] elements) => elements
        .Where(static element => element.LocalName == "link" && element.GetAttribute("rel") == "canonical")
        .Select(static link => new HeadLine("canonical", link.GetAttribute("href") ?? ""));

    /// <summary>White space of any kind and length as one space: a value is one line.</summary>
    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
