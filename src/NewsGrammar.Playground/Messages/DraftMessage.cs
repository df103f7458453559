namespace NewsGrammar.Playground.Messages;

/// <summary>A grammar that was drafted from pages.</summary>
/// <param name="Text">The grammar file; empty where no page holds text.</param>
/// <param name="Findings">What the pages have in common, in a few lines for people.</param>
/// <param name="Misfits">What does not fit.</param>
internal sealed record DraftMessage(string Text, IReadOnlyList<string> Findings, IReadOnlyList<MisfitMessage> Misfits);
