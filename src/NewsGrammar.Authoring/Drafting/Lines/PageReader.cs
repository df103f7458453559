using NewsGrammar.Authoring.Drafting;

namespace NewsGrammar.Authoring.Drafting;

/// <summary>Cuts pages into lines, by a grammar, so that lines, bullets and separators are those of the language.</summary>
internal static class PageReader
{
    /// <summary>An article is shorter; what lies beyond tells nothing new.</summary>
    private const int MaxLines = 5_000;

    private static readonly Grammar Shapes = Grammar.Compile("""
        grammar Shapes
        line Bullet   = bullet text
        line Heading  = start:text sep
        line Labelled = start:text sep rest:text
        line Plain    = text
        document Page = (bullets: Bullet | headings: Heading | labelled: Labelled | others: Plain)*
        """);

    /// <summary>The lines of a page.</summary>
    public static Page Read(DraftSample sample)
    {
        var lines = new List<PageLine>();
        using var document = Shapes.Parse(sample.Text);
        foreach (var line in document.Lines)
        {
            if (lines.Count == MaxLines)
            {
                break;
            }

            LineKind kind = Enum.Parse<LineKind>(line.Rule!);
            string text = line.Text.ToString();
            var (start, value) = kind switch
            {
                LineKind.Labelled => (line.Captures.Value(0).ToString(), line.Captures.Value(1).ToString()),
                LineKind.Heading => (line.Captures.Value(0).ToString(), ""),
                _ => (text, ""),
            };
            lines.Add(new PageLine(line.Number, kind, text, start, value));
        }

        return new Page(sample, lines);
    }
}
