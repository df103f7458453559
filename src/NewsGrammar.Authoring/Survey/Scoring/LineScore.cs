namespace NewsGrammar.Authoring.Survey;

/// <summary>How much a line looks like one of another class.</summary>
/// <param name="LooksLike">The class that it looks most like, its own left aside.</param>
/// <param name="Value">How much more speaks for that one than for its own, as the natural logarithm of the odds; below 0 for its own.</param>
internal readonly record struct LineScore(int LooksLike, double Value);
