using NewsGrammar.Runtime.Folding;

namespace NewsGrammar.Authoring.Drafting;

/// <summary>
/// Counts on how many pages short lines stand, in bounded memory: lines that are rare are forgotten when there are too many, which is lossy
/// counting (Manku and Motwani, Approximate Frequency Counts over Data Streams, 2002) with whole pages as its items.
/// </summary>
internal sealed class LineCounts
{
    /// <summary>Longer lines are paragraphs.</summary>
    public const int MaxUnits = 120;

    /// <summary>Of two lines at the end of a page the last one is no longer.</summary>
    private const int ShortLine = 40;

    private const int MaxLines = 40_000;

    private readonly Dictionary<string, RecurringLine> _lines = new(StringComparer.Ordinal);
    private long _page;
    private int _least = 1;

    /// <summary>Counts the lines of a page.</summary>
    public void Add(string text)
    {
        _page++;
        int at = 0;
        ReadOnlySpan<char> above = default;
        ReadOnlySpan<char> line = Next(text, ref at);
        for (int index = 0; !line.IsEmpty; index++)
        {
            ReadOnlySpan<char> below = Next(text, ref at);
            if (line.Length <= MaxUnits)
            {
                Count(line.ToString(), above, below, index, isAtEnd: below.IsEmpty || (below.Length <= ShortLine && text.AsSpan(at).Trim().IsEmpty));
            }

            above = line;
            line = below;
        }

        while (_lines.Count > MaxLines)
        {
            foreach (string rare in _lines.Where(line => line.Value.Pages <= _least).Select(static line => line.Key).ToList())
            {
                _lines.Remove(rare);
            }

            _least += _lines.Count > MaxLines ? 1 : 0;
        }
    }

    /// <summary>The lines on as many pages, the most frequent first. Copies of a page, in which the same lines stand around a line, count once.</summary>
    public IReadOnlyList<RecurringLine> OnPages(long least) =>
        [.. _lines.Values.Where(line => line.Pages >= least && line.Neighbours >= Math.Min(least, RecurringLine.MaxNeighbours))
            .OrderByDescending(static line => line.Pages).ThenBy(static line => line.Text, StringComparer.Ordinal)];

    /// <summary>The next line that is not blank, trimmed; empty at the end.</summary>
    private static ReadOnlySpan<char> Next(string text, scoped ref int at)
    {
        while (at < text.Length)
        {
            int end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            ReadOnlySpan<char> line = text.AsSpan(at, end - at).Trim();
            at = Math.Min(end + 1, text.Length);
            if (!line.IsEmpty)
            {
                return line;
            }
        }

        return default;
    }

    private void Count(string text, ReadOnlySpan<char> above, ReadOnlySpan<char> below, int index, bool isAtEnd)
    {
        string key = Fold.Text(text);
        if (!_lines.TryGetValue(key, out RecurringLine? line))
        {
            _lines.Add(key, line = new RecurringLine(text));
        }

        line.Add(_page, above, below, isAtEnd: isAtEnd && index > 0);
    }
}
