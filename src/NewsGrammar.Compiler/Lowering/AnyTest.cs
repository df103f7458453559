using NewsGrammar.Runtime.Matching;

namespace NewsGrammar.Compiler.Lowering;

/// <summary>Whether a part holds.</summary>
/// <param name="parts">The parts, the cheapest first.</param>
internal sealed class AnyTest(LineTest[] parts) : LineTest
{
    /// <inheritdoc/>
    public override bool Holds<T>(ref LineMatcher<T> line)
    {
        foreach (LineTest part in parts)
        {
            if (part.Holds(ref line))
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public override string ToCode(LiteralSetNames sets) => Group(parts.Select(part => part.ToCode(sets)), " || ");
}
