namespace NewsGrammar.Runtime.Matching;

/// <summary>Where a line stands among those of its text, as conditions ask for it. Numbers are 1-based, blank lines counted.</summary>
/// <param name="Number">The number of the line.</param>
/// <param name="Previous">The number of the non-blank line before it; 0 for none.</param>
/// <param name="Next">The number of the non-blank line behind it; 0 for none.</param>
internal readonly record struct LinePlace(int Number, int Previous, int Next)
{
    /// <summary>The first line of a text, and the only one.</summary>
    public static LinePlace Alone { get; } = new(1, 0, 0);

    /// <summary>A line somewhere within a text, blank lines around it.</summary>
    public static LinePlace Within { get; } = new(3, 1, 5);

    /// <summary>Whether it is the first non-blank line.</summary>
    public bool IsFirst => Previous == 0;

    /// <summary>Whether it is the last non-blank line.</summary>
    public bool IsLast => Next == 0;

    /// <summary>Whether no blank line stands above it.</summary>
    public bool IsJoined => Number == Previous + 1;

    /// <summary>How many blank lines stand directly above it; <see cref="int.MaxValue"/> above the first line, where no number tells.</summary>
    public int Above => IsFirst ? int.MaxValue : Number - Previous - 1;

    /// <summary>How many blank lines stand directly below it; <see cref="int.MaxValue"/> below the last line, where no number tells.</summary>
    public int Below => IsLast ? int.MaxValue : Next - Number - 1;
}
