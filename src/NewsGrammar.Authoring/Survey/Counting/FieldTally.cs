namespace NewsGrammar.Authoring.Survey;

/// <summary>Counts the lines of a field.</summary>
/// <param name="examples">How many lines to keep.</param>
internal sealed class FieldTally(int examples)
{
    /// <summary>How many pages have some.</summary>
    public long Pages { get; set; }

    /// <summary>How many lines there are.</summary>
    public long Lines { get; set; }

    /// <summary>Some of them.</summary>
    public ExampleSample Examples { get; } = new(examples);

    /// <summary>Adds another tally.</summary>
    public void Add(FieldTally other)
    {
        Pages += other.Pages;
        Lines += other.Lines;
        Examples.Add(other.Examples);
    }
}
