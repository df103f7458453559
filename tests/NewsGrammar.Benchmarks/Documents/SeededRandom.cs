namespace NewsGrammar.Benchmarks.Documents;

/// <summary>
/// SplitMix64: the same numbers from the same seed on every runtime, which <see cref="Random"/> does not promise.
/// </summary>
/// <param name="seed">Where the sequence starts.</param>
internal sealed class SeededRandom(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 to below a bound.</summary>
    /// <param name="bound">The bound, at least 1.</param>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    /// <summary>A number from a lowest to a highest one, both included.</summary>
    public int Between(int lowest, int highest) => lowest + Below(highest - lowest + 1);

    /// <summary>One of the words.</summary>
    public string Pick(string[] words) => words[Below(words.Length)];

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        ulong mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
