using NewsGrammar.Runtime.Matching;

namespace NewsGrammar.Compiler.Lowering;

/// <summary>A bullet.</summary>
internal sealed class BulletStep : MatchStep
{
    /// <inheritdoc/>
    public override bool Match<T>(ref LineMatcher<T> line) => line.Bullet();

    /// <inheritdoc/>
    protected override string CallOf(string delimiters) => "line.Bullet()";
}
