using NewsGrammar.Authoring.Fitting;
using NewsGrammar.Compiler;
using NewsGrammar.Compiler.Glushkov;

namespace NewsGrammar.Cli.Grammars;

/// <summary>The site pack for the interpreter: the grammar files that the tool holds.</summary>
internal static class InterpretedSites
{
    /// <summary>A parser for each grammar.</summary>
    public static IEnumerable<DocumentParser> Load() => SitePackFiles.Grammars.Select(static file =>
        DocumentParser.Interpret(file.Name, Grammar.Compile(file.Source.Text, file.Source.Path, new ToolFiles())));

    /// <summary>Compiles each grammar.</summary>
    public static IEnumerable<CompiledGrammar> Compile() =>
        SitePackFiles.Grammars.Select(static file => GrammarCompiler.Compile(file.Source, new ToolFiles()).Grammar!);
}
