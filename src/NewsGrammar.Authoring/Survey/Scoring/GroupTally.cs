namespace NewsGrammar.Authoring.Survey;

/// <summary>Counts the lines of a group.</summary>
/// <param name="classes">How many classes there are.</param>
/// <param name="examples">How many lines to keep.</param>
internal sealed class GroupTally(int classes, int examples)
{
    private readonly int[] _looksLike = new int[classes];
    private double _score;

    /// <summary>How many lines there are.</summary>
    public int Lines { get; private set; }

    /// <summary>The class that most of them look most like, their own left aside.</summary>
    public int LooksLike => Array.IndexOf(_looksLike, _looksLike.Max());

    /// <summary>
    /// How much a look at the group is worth: the mean of the lines' scores, and half the logarithm of their number.
    /// </summary>
    public double Score => (_score / Lines) + (0.5 * Math.Log(Lines));

    /// <summary>Some of the lines.</summary>
    public ExampleSample Examples { get; } = new(examples);

    /// <summary>Counts a line.</summary>
    public void Add(LineScore score)
    {
        Lines++;
        _score += score.Value;
        _looksLike[score.LooksLike]++;
    }

    /// <summary>Adds another tally.</summary>
    public void Add(GroupTally other)
    {
        Lines += other.Lines;
        _score += other._score;
        Examples.Add(other.Examples);
        for (int index = 0; index < _looksLike.Length; index++)
        {
            _looksLike[index] += other._looksLike[index];
        }
    }
}
