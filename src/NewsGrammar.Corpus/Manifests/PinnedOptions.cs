namespace NewsGrammar.Corpus.Manifests;

/// <summary>What of the options the results depend on.</summary>
/// <param name="As">What is written of a document.</param>
/// <param name="Body">The fields of the body, where it is written.</param>
/// <param name="Unknown">What becomes of documents of unknown sites; null where one grammar reads all.</param>
/// <param name="Output">The format of the output files.</param>
/// <param name="Text">The fields that may hold the text.</param>
/// <param name="Id">The fields that may hold the identifier.</param>
/// <param name="Url">The fields that may hold the web address.</param>
/// <param name="MaxDocument">The longest record, in bytes.</param>
internal sealed record PinnedOptions(string As, IReadOnlyList<string>? Body, string? Unknown, string Output, IReadOnlyList<string> Text,
    IReadOnlyList<string> Id, IReadOnlyList<string> Url, int MaxDocument);
