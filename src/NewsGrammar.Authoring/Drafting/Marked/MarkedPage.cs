using NewsGrammar.Marks;
using NewsGrammar.Sites;

namespace NewsGrammar.Authoring.Drafting;

/// <summary>A page of HTML as the grammar for pages of no site in particular reads it.</summary>
/// <param name="Sample">The page.</param>
/// <param name="Titles">The titles that its head gives.</param>
/// <param name="ShownTitles">Those that it shows.</param>
/// <param name="Host">The host of its address, as its head says; null where it says none.</param>
/// <param name="Article">The lines that are part of neither its head nor its menus.</param>
/// <param name="Rules">The rule that took each of those lines.</param>
internal sealed record MarkedPage(
    DraftSample Sample, IReadOnlyList<string> Titles, IReadOnlyList<string> ShownTitles, string? Host, Page Article, IReadOnlyList<string> Rules)
{
    /// <summary>Reads a page.</summary>
    /// <param name="grammar">The grammar for pages of no site in particular.</param>
    /// <param name="sample">The page.</param>
    public static MarkedPage Read(Grammar grammar, DraftSample sample)
    {
        var taken = new Dictionary<int, string>();
        var titles = new List<string>();
        var shown = new List<string>();
        string? host = null;
        using var document = grammar.Parse(new MarkedText<char>(sample.Text, sample.Marks.Span));
        foreach (var line in document.Lines)
        {
            taken[line.Number] = line.Rule ?? "";
            switch (line.Rule)
            {
                case "MetaTitle":
                    titles.Add(line.Value.ToString());
                    break;
                case "Title":
                    shown.Add(line.Text.ToString());
                    break;
                case "MetaAddress":
                    host ??= HostOf(line.Value.ToString());
                    break;
            }
        }

        var lines = new List<PageLine>();
        var rules = new List<string>();
        foreach (PageLine line in PageReader.Read(sample).Lines)
        {
            // Pages have no blank lines, so that marks are found by a line's number.
            LineMarks marks = line.Number <= sample.Marks.Length ? sample.Marks.Span[line.Number - 1] : default;
            if (!marks.Has(LineMark.Meta) && !marks.Has(LineMark.Menu))
            {
                lines.Add(line);
                rules.Add(taken.GetValueOrDefault(line.Number, ""));
            }
        }

        return new MarkedPage(sample, titles, shown, host, new Page(sample, lines), rules);
    }

    private static string? HostOf(string address) =>
        Uri.TryCreate(address.Trim(), UriKind.Absolute, out Uri? uri) ? SiteHost.Normalize(uri.IdnHost) : null;
}
