namespace NewsGrammar.Oracle;

/// <summary>A text cut into lines.</summary>
internal sealed class SourceText
{
    public SourceText(string text, IReadOnlyList<PageLine>? marks = null)
    {
        Text = text;
        var lines = new List<SourceLine>();
        int start = 0;
        bool joined = true;
        while (start < text.Length)
        {
            LineCount++;
            int feed = text.IndexOf('\n', start);
            (int trimmedStart, int trimmedEnd) = Blank.Trim(text, start, feed < 0 ? text.Length : feed);
            bool blank = trimmedStart == trimmedEnd;
            if (!blank)
            {
                string trimmed = text[trimmedStart..trimmedEnd];
                lines.Add(new SourceLine(LineCount, trimmed, trimmedStart, lines.Count == 0, joined));
            }

            joined = !blank;
            start = feed < 0 ? text.Length : feed + 1;
        }

        for (int index = 0; index < lines.Count; index++)
        {
            lines[index] = lines[index] with
            {
                IsLast = index == lines.Count - 1,
                Above = index == 0 ? null : lines[index].Number - lines[index - 1].Number - 1,
                Below = index == lines.Count - 1 ? null : lines[index + 1].Number - lines[index].Number - 1,
            };
        }

        Mark(lines, marks ?? []);
        Lines = lines;
    }

    private SourceText(SourceText source, IEnumerable<SourceLine> lines)
    {
        Text = source.Text;
        LineCount = source.LineCount;
        Lines = [.. lines];
    }

    /// <summary>The same text, some of its lines passed over like blank ones.</summary>
    public SourceText Without(Func<SourceLine, bool> isPassedOver) => new(this, Lines.Where(line => !isPassedOver(line)));

    /// <summary>The first lines that are meta are the head of the page: the line below it is the first one.</summary>
    private static void Mark(List<SourceLine> lines, IReadOnlyList<PageLine> marks)
    {
        int head = lines.TakeWhile((_, index) => index < marks.Count && marks[index].Is("meta")).Count();
        for (int index = 0; index < lines.Count && marks.Count > 0; index++)
        {
            PageLine of = index < marks.Count ? marks[index] : PageLine.Plain;
            bool isHead = index < head;
            lines[index] = lines[index] with
            {
                Marks = isHead ? of : of with { Words = of.Words.Where(static word => word != "meta").ToHashSet() },
                IsFirst = index == head,
                IsLast = lines[index].IsLast && !isHead,
                Above = index == head ? null : lines[index].Above,
            };
        }
    }

    public string Text { get; }

    /// <summary>The non-blank lines.</summary>
    public IReadOnlyList<SourceLine> Lines { get; }

    /// <summary>How many lines there are, blank ones counted; a final line terminator starts no further line.</summary>
    public int LineCount { get; }
}
