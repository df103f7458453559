namespace NewsGrammar.LanguageServer.Protocol;

/// <summary>What is shown above a line.</summary>
/// <param name="Range">The line.</param>
/// <param name="Command">What is shown.</param>
internal sealed record CodeLens(TextRange Range, Command Command);
