namespace NewsGrammar.Authoring.Formatting.Comments;

/// <summary>A comment of a grammar file.</summary>
/// <param name="Text">The comment from its slashes on, without white space at its end.</param>
/// <param name="IsDocumentation">Whether it documents what follows it.</param>
/// <param name="HasBlankAbove">Whether a blank line stands above it.</param>
/// <param name="IsIndented">Whether it stands further right than declarations do.</param>
internal sealed record CommentText(string Text, bool IsDocumentation, bool HasBlankAbove, bool IsIndented);
