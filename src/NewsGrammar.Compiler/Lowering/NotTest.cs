using NewsGrammar.Runtime.Matching;

namespace NewsGrammar.Compiler.Lowering;

/// <summary>Whether its part does not hold.</summary>
/// <param name="part">What is denied.</param>
internal sealed class NotTest(LineTest part) : LineTest
{
    /// <inheritdoc/>
    public override bool Holds<T>(ref LineMatcher<T> line) => !part.Holds(ref line);

    /// <inheritdoc/>
    public override string ToCode(LiteralSetNames sets) => part.IsComparison ? $"!({part.ToCode(sets)})" : $"!{part.ToCode(sets)}";
}
