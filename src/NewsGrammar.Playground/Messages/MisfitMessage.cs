namespace NewsGrammar.Playground.Messages;

/// <summary>A line that a draft cannot place.</summary>
/// <param name="Page">The name of the page.</param>
/// <param name="Line">The 1-based number of the line.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record MisfitMessage(string Page, int Line, string Message);
