namespace NewsGrammar.LanguageServer.Protocol;

/// <summary>Something that a document declares.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Detail">What is shown beside it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Range">All of it.</param>
/// <param name="SelectionRange">Its name.</param>
/// <param name="Children">What it is made of.</param>
internal sealed record DocumentSymbol(
    string Name,
    string? Detail,
    int Kind,
    TextRange Range,
    TextRange SelectionRange,
    IReadOnlyList<DocumentSymbol>? Children);
