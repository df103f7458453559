namespace NewsGrammar.LanguageServer.Protocol;

/// <summary>What could stand at a place.</summary>
/// <param name="IsIncomplete">Whether to ask again as more is typed.</param>
/// <param name="Items">What could.</param>
internal sealed record CompletionList(bool IsIncomplete, IReadOnlyList<CompletionItem> Items);
