using NewsGrammar.Authoring.Translation;
using NewsGrammar.Cli.Grammars;
using NewsGrammar.Cli.Input;
using NewsGrammar.Compiler;
using NewsGrammar.Compiler.Files;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Cli.Commands.Check;

/// <summary>What checking a grammar file gave.</summary>
/// <param name="Path">The file as the command line names it.</param>
/// <param name="Compilation">What the compiler says; null for a file that cannot be read.</param>
/// <param name="Unreadable">Why the file cannot be read; empty when it can.</param>
internal sealed record CheckedFile(string Path, GrammarCompilation? Compilation, string Unreadable)
{
    /// <summary>The files that the outcome depends on.</summary>
    public IEnumerable<string> DependsOn => Compilation is { } compilation ? compilation.Files.Prepend(Path) : [Path];

    /// <summary>Checks a grammar file.</summary>
    /// <param name="path">The file; <c>-</c> for standard input.</param>
    /// <param name="others">The files that it may import or extend.</param>
    /// <param name="language">The language of the findings.</param>
    public static CheckedFile Of(string path, ToolFiles others, MessageLanguage language)
    {
        try
        {
            GrammarCompilation compilation = Compile(GrammarFile.Read(path), others);
            return new CheckedFile(path, compilation with { Diagnostics = [.. compilation.Diagnostics.Select(diagnostic => diagnostic.In(language))] }, "");
        }
        catch (InputException exception)
        {
            return new CheckedFile(path, null, exception.Message);
        }
    }

    private static GrammarCompilation Compile(SourceText source, ToolFiles others) => GrammarOutline.Of(source).IsFragment
        ? GrammarCompiler.CheckFragment(source, others)
        : GrammarCompiler.Compile(source, others);
}
