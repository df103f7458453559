namespace NewsGrammar.Authoring.Survey;

/// <summary>The lines with the highest scores. A text that stands on many pages is there once.</summary>
/// <param name="capacity">How many there are at most.</param>
internal sealed class Suspects(int capacity)
{
    private readonly SortedSet<Suspect> _ranked = new(Suspect.WorstFirst);
    private readonly Dictionary<string, Suspect> _byText = new(StringComparer.Ordinal);

    /// <summary>The lines, the most suspicious first.</summary>
    public IEnumerable<Suspect> Ranked => _ranked;

    /// <summary>Whether a line with a score may be among them.</summary>
    public bool Admits(double score) => _ranked.Count < capacity || score >= _ranked.Max!.Score;

    /// <summary>Offers a line.</summary>
    public void Offer(Suspect suspect)
    {
        if (_byText.TryGetValue(suspect.Line.Text, out Suspect? same))
        {
            if (Suspect.WorstFirst.Compare(suspect, same) >= 0)
            {
                return;
            }

            _ranked.Remove(same);
        }

        _byText[suspect.Line.Text] = suspect;
        _ranked.Add(suspect);
        if (_ranked.Count > capacity)
        {
            Suspect last = _ranked.Max!;
            _ranked.Remove(last);
            _byText.Remove(last.Line.Text);
        }
    }

    /// <summary>Adds others.</summary>
    public void Add(Suspects other)
    {
        foreach (Suspect suspect in other._ranked)
        {
            Offer(suspect);
        }
    }
}
