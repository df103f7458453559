namespace NewsGrammar.Authoring.Survey;

/// <summary>Parts lines by one trait.</summary>
/// <param name="Trait">The trait, of <see cref="GroupTraits"/>.</param>
/// <param name="Value">The value: the hash of the first word, for that.</param>
/// <param name="IsAtLeast">Whether it is the least value of one part; otherwise one part has it and the other has not.</param>
internal readonly record struct LineSplit(int Trait, uint Value, bool IsAtLeast)
{
    /// <summary>Whether a line is in the first part.</summary>
    public bool Holds(in LineSurface line)
    {
        uint value = Trait == GroupTraits.FirstWord ? line.FirstWord : (uint)GroupTraits.Of(line, Trait);
        return IsAtLeast ? value >= Value : value == Value;
    }
}
