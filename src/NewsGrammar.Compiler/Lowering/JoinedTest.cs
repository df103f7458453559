using NewsGrammar.Runtime.Matching;

namespace NewsGrammar.Compiler.Lowering;

/// <summary>Whether no blank line stands above it.</summary>
internal sealed class JoinedTest : LineTest
{
    /// <inheritdoc/>
    public override bool Holds<T>(ref LineMatcher<T> line) => line.IsJoined;

    /// <inheritdoc/>
    public override string ToCode() => "line.IsJoined";
}
