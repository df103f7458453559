namespace NewsGrammar.LanguageServer.Protocol;

/// <summary>Something that is said to the user.</summary>
/// <param name="Type">1 for an error, 2 for a warning, 3 otherwise.</param>
/// <param name="Message">What is said.</param>
internal sealed record ShowParams(int Type, string Message);
