namespace NewsGrammar.Compiler.Automaton;

/// <summary>What may come next, compared by value: positions with equal ones share a state.</summary>
/// <param name="ordered">The followers, the preferred one first.</param>
/// <param name="mayEnd">Whether the text may end.</param>
internal readonly struct Followers(Follower[] ordered, bool mayEnd) : IEquatable<Followers>
{
    private readonly Follower[] ordered = ordered;
    private readonly bool mayEnd = mayEnd;

    /// <inheritdoc/>
    public bool Equals(Followers other) => mayEnd == other.mayEnd && ordered.AsSpan().SequenceEqual(other.ordered);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Followers other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(mayEnd);
        foreach (Follower follower in ordered)
        {
            hash.Add(follower);
        }

        return hash.ToHashCode();
    }
}
