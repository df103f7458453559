namespace NewsGrammar.Compiler.Glushkov;

/// <summary>What may come next, compared by value: positions with equal ones share a state.</summary>
/// <param name="ordered">The followers, the preferred one first.</param>
/// <param name="mayEnd">Whether the text may end.</param>
internal readonly struct Followers(Follower[] ordered, bool mayEnd) : IEquatable<Followers>
{
    private readonly Follower[] _ordered = ordered;
    private readonly bool _mayEnd = mayEnd;

    /// <inheritdoc/>
    public bool Equals(Followers other) => _mayEnd == other._mayEnd && _ordered.AsSpan().SequenceEqual(other._ordered);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Followers other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(_mayEnd);
        foreach (Follower follower in _ordered)
        {
            hash.Add(follower);
        }

        return hash.ToHashCode();
    }
}
