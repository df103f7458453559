namespace NewsGrammar.Authoring.Survey;

/// <summary>
/// Tells which class a line looks most like: naive Bayes over the traits of its surface, counted in the survey itself, half a
/// count added to each. What stands on the line's own page is taken away first, so that a page is not its own witness. A class
/// counts by the square root of its lines: by their number, nothing would ever look like a rare field.
/// </summary>
internal sealed class FieldModel
{
    /// <summary>A first word is a trait of its own from this share of all lines on.</summary>
    private const double FrequentWord = 0.0005;

    private const int LeastFrequent = 5;

    private readonly SurfaceCounts _counts;
    private readonly HashSet<uint> _words;
    private readonly int[] _rareWords;
    private readonly double _anyLook = (0.5 * Math.Log(0.5)) - Enumerable.Range(0, Traits.Count).Sum(static trait => Math.Log(Traits.ValuesOf(trait)));

    /// <summary>Learns from what was counted.</summary>
    public FieldModel(SurfaceCounts counts)
    {
        _counts = counts;
        long lines = Enumerable.Range(0, counts.Classes).Sum(each => (long)counts.LinesOf(each));
        double least = Math.Max(LeastFrequent, FrequentWord * lines);
        _words = [.. counts.Words.All.GroupBy(static word => word.Key.Word, static word => (long)word.Value)
            .Where(word => word.Sum() >= least).Select(static word => word.Key)];
        _rareWords = new int[counts.Classes];
        for (int each = 0; each < counts.Classes; each++)
        {
            _rareWords[each] = counts.LinesOf(each);
        }

        foreach (((ushort lineClass, uint word), int count) in counts.Words.All)
        {
            _rareWords[lineClass] -= _words.Contains(word) ? count : 0;
        }
    }

    /// <summary>Holds a line against each class.</summary>
    /// <param name="line">The line.</param>
    /// <param name="page">What was counted on its page.</param>
    /// <param name="evidence">
    /// For each class, the logarithm of how much speaks for it; the lowest number for one that has no lines. Behind them the same for lines of
    /// any look, each as likely as the other: what is unlike all classes.
    /// </param>
    public void Compare(in ReadLine line, SurfaceCounts page, Span<double> evidence)
    {
        bool isFrequent = _words.Contains(line.Surface.FirstWord);
        evidence[^1] = _anyLook - Math.Log(_words.Count + 1);
        for (int each = 0; each < _counts.Classes; each++)
        {
            if (_counts.LinesOf(each) == 0)
            {
                evidence[each] = double.MinValue;
                continue;
            }

            int lines = _counts.LinesOf(each) - page.LinesOf(each);
            double sum = 0.5 * Math.Log(lines + 0.5);
            for (int trait = 0; trait < Traits.Count; trait++)
            {
                int value = line.Surface.Values[trait];
                sum += LogShare(_counts.Of(each, trait, value) - page.Of(each, trait, value), lines, Traits.ValuesOf(trait));
            }

            uint word = line.Surface.FirstWord;
            int beginning = isFrequent ? _counts.Words[(ushort)each, word] - page.Words[(ushort)each, word] : _rareWords[each];
            evidence[each] = sum + LogShare(Math.Clamp(beginning, 0, lines), lines, _words.Count + 1);
        }
    }

    private static double LogShare(int count, int lines, int values) => Math.Log((count + 0.5) / (lines + (0.5 * values)));
}
