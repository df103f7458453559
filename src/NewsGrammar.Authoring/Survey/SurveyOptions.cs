namespace NewsGrammar.Authoring.Survey;

/// <summary>How much a survey shows, and on how many cores it runs.</summary>
public sealed class SurveyOptions
{
    private const int MaxSplits = 1000;

    /// <summary>How many groups, suspects, layouts and repairs are shown at most, 1 or more.</summary>
    public int Top { get; init; } = 20;

    /// <summary>How many lines are shown of each field, group and kind of repair at most, 1 or more.</summary>
    public int Examples { get; init; } = 15;

    /// <summary>
    /// How often lines are parted into groups: the more often, the more of a group is alike, and the less of what is wrong stands
    /// in the groups that are shown. Measured on grammars that were broken on purpose.
    /// </summary>
    internal int Splits
    {
        get => field > 0 ? field : (int)Math.Min(3L * Top / 2, MaxSplits);
        init;
    }

    /// <summary>How many cores are used, 1 or more. The result does not depend on it.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;
}
