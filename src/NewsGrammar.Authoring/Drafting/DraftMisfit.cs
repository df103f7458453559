namespace NewsGrammar.Authoring.Drafting;

/// <summary>A line of a page that a draft cannot place, or one that it lacks.</summary>
/// <param name="Path">The page.</param>
/// <param name="Line">The 1-based number of the line; behind the last one where something lacks at the end.</param>
/// <param name="Message">What is wrong, with the line.</param>
public sealed record DraftMisfit(string Path, int Line, string Message);
