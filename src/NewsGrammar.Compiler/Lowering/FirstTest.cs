using NewsGrammar.Runtime.Matching;

namespace NewsGrammar.Compiler.Lowering;

/// <summary>Whether the line is the first non-blank one of the text.</summary>
internal sealed class FirstTest : LineTest
{
    /// <inheritdoc/>
    public override bool Holds<T>(ref LineMatcher<T> line) => line.IsFirst;

    /// <inheritdoc/>
    public override string ToCode() => "line.IsFirst";
}
