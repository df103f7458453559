namespace NewsGrammar.Fuzz.Invariants;

/// <summary>Something does not hold that must hold for every input.</summary>
/// <param name="message">What does not hold.</param>
internal sealed class BrokenInvariantException(string message) : Exception(message)
{
    /// <summary>Throws where something does not hold.</summary>
    /// <param name="holds">Whether it holds.</param>
    /// <param name="invariant">What must hold.</param>
    public static void ThrowUnless(bool holds, string invariant)
    {
        if (!holds)
        {
            throw new BrokenInvariantException(invariant);
        }
    }

    /// <summary>Throws where two readings of one text differ.</summary>
    /// <param name="expected">One reading.</param>
    /// <param name="actual">The other.</param>
    /// <param name="readers">Who read.</param>
    public static void ThrowUnlessSame(object expected, object actual, string readers)
    {
        if (!expected.Equals(actual))
        {
            throw new BrokenInvariantException($"{readers} read alike.\n{expected}\n{actual}");
        }
    }
}
