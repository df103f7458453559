namespace NewsGrammar.LanguageServer.Protocol;

/// <summary>A change that was typed.</summary>
/// <param name="Range">What was replaced; null for the whole text.</param>
/// <param name="Text">The new text.</param>
internal sealed record ContentChange(TextRange? Range, string Text);
