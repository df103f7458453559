namespace NewsGrammar.Compiler.Tests.Survey;

/// <summary>A mistake in a grammar that reads its pages rightly.</summary>
/// <param name="Source">The source whose grammar it is.</param>
/// <param name="Name">What is wrong.</param>
/// <param name="Right">What stands in the right grammar.</param>
/// <param name="Wrong">What stands there instead.</param>
public sealed record GrammarBreak(string Source, string Name, string Right, string Wrong)
{
    /// <summary>The broken grammar.</summary>
    public string Apply(string grammar) => grammar.Contains(Right, StringComparison.Ordinal)
        ? grammar.Replace(Right, Wrong, StringComparison.Ordinal)
        : throw new InvalidOperationException($"The grammar of '{Source}' has no '{Right}'.");

    /// <inheritdoc/>
    public override string ToString() => $"{Source}: {Name}";
}
