namespace NewsGrammar.Specs;

/// <summary>A rule of the language with a grammar and examples that show it.</summary>
/// <param name="File">The name of the specification's file.</param>
/// <param name="Heading">What the rule says.</param>
/// <param name="Line">The 1-based line of the heading.</param>
/// <param name="Grammar">The text of the grammar.</param>
/// <param name="Examples">The examples, at least one.</param>
public sealed record SpecCase(string File, string Heading, int Line, string Grammar, IReadOnlyList<SpecExample> Examples)
{
    /// <summary>Where the case stands: <c>Specs/folding.md:12</c>.</summary>
    public string Place => PlaceOf(Line);

    /// <summary>A line of the case's file: <c>Specs/folding.md:12</c>.</summary>
    /// <param name="line">The 1-based line.</param>
    public string PlaceOf(int line) => $"Specs/{File}:{line}";
}
