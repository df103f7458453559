namespace NewsGrammar.Generator.Tests.Shapes;

/// <summary>An app that uses all that <see cref="Grammars.Everything"/> becomes.</summary>
internal static class UsingApp
{
    /// <summary>Its code.</summary>
    public const string Source =
        """
        using System;
        using NewsGrammar.Models;
        using My.App;

        internal static class Reader
        {
            internal static string? Read(string text)
            {
                using var page = Everything.Parse(text);
                ReadOnlySpan<char> title = page.HasTitle ? page.Title : default;
                ReadOnlySpan<char> author = page.Byline.Author;
                ReadOnlySpan<char> place = page.Byline.Place;
                bool hasClient = page.Byline.HasClient;
                foreach (var dated in page.Dated)
                {
                    ReadOnlySpan<char> stamp = dated.Stamp;
                    ReadOnlySpan<char> rest = dated.Rest;
                }

                foreach (ReadOnlySpan<char> body in page.Body)
                {
                }

                int quotes = page.Quote.Count;
                ReadOnlySpan<char> source = page.Source;
                foreach (ReadOnlySpan<char> tag in page.Tags)
                {
                }

                foreach (var box in page.Boxes)
                {
                    ReadOnlySpan<char> heading = box.Heading;
                    int items = box.Item.Count;
                    foreach (var byline in box.Bylines)
                    {
                        ReadOnlySpan<char> by = byline.Author;
                    }
                }

                ReadOnlySpan<char> summary = page.Summary;
                bool fits = page.Fits && page.Recognized && page.Repairs.Count == 0;
                return Use(page.ToModel()) + page.ToResult().Document.Title + page.ToSnapshot();
            }

            private static string? Use(Everything.Model model)
            {
                string? name = model.Title ?? model.Source ?? model.Summary ?? model.Byline?.Author;
                ValueList<string> lists = model.Body.Count > 0 ? model.Body : model.Quote.Count > 0 ? model.Quote : model.Tags;
                foreach (Everything.DatedModel dated in model.Dated)
                {
                    name += dated.Stamp + dated.Rest;
                }

                foreach (Everything.BoxModel box in model.Boxes)
                {
                    name += box.Heading + box.Item.Count + box.Bylines[0].Place;
                }

                return name + lists.Count;
            }
        }
        """;
}
