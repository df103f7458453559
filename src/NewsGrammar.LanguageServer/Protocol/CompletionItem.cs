namespace NewsGrammar.LanguageServer.Protocol;

/// <summary>Something that could stand at a place.</summary>
/// <param name="Label">What is shown.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Detail">What is shown beside it.</param>
/// <param name="Documentation">What it is for.</param>
/// <param name="InsertText">What is written; null for the label.</param>
/// <param name="InsertTextFormat">2 for a snippet.</param>
/// <param name="SortText">By what it is ordered.</param>
/// <param name="FilterText">By what it is found.</param>
/// <param name="TextEdit">What is written in the place of what.</param>
internal sealed record CompletionItem(
    string Label,
    int Kind,
    string? Detail,
    MarkupContent? Documentation,
    string? InsertText,
    int? InsertTextFormat,
    string? SortText,
    string? FilterText,
    TextEdit? TextEdit);
