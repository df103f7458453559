namespace NewsGrammar.Docs.Tests;

/// <summary>A fenced block of a document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Line">The 1-based number of the line that opens it.</param>
/// <param name="Heading">The heading that it stands under; empty above the first one.</param>
/// <param name="Language">The first word after the fence.</param>
/// <param name="Tag">What follows the language: for a grammar the code that it triggers, <c>result</c> for a result, or the name of a file.</param>
/// <param name="Text">What stands between the fences; a line feed ends each line.</param>
public sealed record CodeBlock(string Document, int Line, string Heading, string Language, string Tag, string Text)
{
    /// <summary>Whether it is a file of a walk through a task.</summary>
    public bool IsFile => Tag.Contains('.', StringComparison.Ordinal);

    /// <summary>Where the block stands, as failures name it.</summary>
    public override string ToString() => $"{Document}:{Line}";
}
