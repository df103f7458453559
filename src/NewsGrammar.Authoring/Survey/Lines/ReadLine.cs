namespace NewsGrammar.Authoring.Survey;

/// <summary>A line as it was read.</summary>
/// <param name="Number">Its 1-based number, blank lines counted.</param>
/// <param name="Start">Where it begins in the text of the page, in units.</param>
/// <param name="Length">Its length in units.</param>
/// <param name="Class">The number of its class.</param>
/// <param name="Rule">The number of the rule that took it; <see cref="LineClasses.NoRule"/> for none.</param>
/// <param name="Surface">What it looks like.</param>
internal readonly record struct ReadLine(int Number, int Start, int Length, ushort Class, ushort Rule, LineSurface Surface);
