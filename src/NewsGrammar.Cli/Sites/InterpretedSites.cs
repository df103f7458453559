using NewsGrammar.Cli.Input;
using NewsGrammar.Cli.Parsing;

namespace NewsGrammar.Cli.Sites;

/// <summary>The site pack for the interpreter: the grammar files that the tool holds.</summary>
internal static class InterpretedSites
{
    /// <summary>Compiles each grammar.</summary>
    public static IEnumerable<DocumentParser> Load() => SitePackFiles.Grammars.Select(static file =>
        DocumentParser.Interpret(file.Name, Grammar.Compile(file.Source.Text, file.Source.Path, ToolFiles.Default)));
}
