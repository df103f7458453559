namespace NewsGrammar.Oracle;

/// <summary>A text cut into lines.</summary>
internal sealed class SourceText
{
    public SourceText(string text)
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

        Lines = lines;
    }

    public string Text { get; }

    /// <summary>The non-blank lines.</summary>
    public IReadOnlyList<SourceLine> Lines { get; }

    /// <summary>How many lines there are, blank ones counted; a final line terminator starts no further line.</summary>
    public int LineCount { get; }
}
