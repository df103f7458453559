namespace NewsGrammar.LanguageServer.Protocol;

/// <summary>A diagnostic as editors show it.</summary>
/// <param name="Range">Its place.</param>
/// <param name="Severity">1 for an error, 2 for a warning, 3 for a notice.</param>
/// <param name="Code">Its code.</param>
/// <param name="Source">Who says it.</param>
/// <param name="Message">What is wrong, and the way out.</param>
/// <param name="RelatedInformation">Other places.</param>
/// <param name="Tags">1 for what is of no use.</param>
internal sealed record ShownDiagnostic(
    TextRange Range,
    int Severity,
    string Code,
    string Source,
    string Message,
    IReadOnlyList<RelatedInformation>? RelatedInformation,
    IReadOnlyList<int>? Tags);
