using NewsGrammar.Compiler.Files;

namespace NewsGrammar.Generator;

/// <summary>A grammar file with what it says of others.</summary>
/// <param name="File">The file.</param>
/// <param name="Outline">What it says.</param>
internal sealed record OutlinedFile(GrammarFile File, GrammarOutline Outline)
{
    /// <summary>Reads the outline of a file.</summary>
    public static OutlinedFile Of(GrammarFile file) => new(file, GrammarOutline.Of(file.ToSource()));
}
