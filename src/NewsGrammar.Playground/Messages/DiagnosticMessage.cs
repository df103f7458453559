namespace NewsGrammar.Playground.Messages;

/// <summary>A mistake in a grammar.</summary>
/// <param name="Code">Its code: <c>NG0101</c>.</param>
/// <param name="IsError">Whether the grammar cannot be used.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Expected">What the language would take there; null where that is no question.</param>
/// <param name="Help">The way out.</param>
/// <param name="From">The 0-based offset of the place in UTF-16 units.</param>
/// <param name="To">The offset behind the place.</param>
/// <param name="Line">The 1-based line.</param>
/// <param name="Column">The 1-based column in UTF-16 units.</param>
/// <param name="IsElsewhere">Whether the place lies in another file, such as a vocabulary.</param>
/// <param name="Related">Other places that explain it.</param>
internal sealed record DiagnosticMessage(
    string Code,
    bool IsError,
    string Message,
    string? Expected,
    string Help,
    int From,
    int To,
    int Line,
    int Column,
    bool IsElsewhere,
    IReadOnlyList<RelatedMessage> Related);
