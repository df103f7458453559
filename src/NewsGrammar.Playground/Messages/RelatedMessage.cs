namespace NewsGrammar.Playground.Messages;

/// <summary>A place that explains a mistake.</summary>
/// <param name="Message">What the place is.</param>
/// <param name="Line">The 1-based line.</param>
internal sealed record RelatedMessage(string Message, int Line);
