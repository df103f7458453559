using NewsGrammar.Authoring.Fitting;
using NewsGrammar.Compiler;
using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Cli.Grammars;

/// <summary>The site pack for the interpreter: the grammar files that the tool holds.</summary>
internal static class InterpretedSites
{
    /// <summary>A parser for each grammar.</summary>
    public static IEnumerable<DocumentParser> Load() => SitePackFiles.Sites.Select(static file => Interpret(file.Name, file.Source));

    /// <summary>The parser of HTML pages whose site has no grammar.</summary>
    public static DocumentParser LoadAnyPage()
    {
        var (name, source, _) = SitePackFiles.Grammars.Single(static file => file.Name == SitePackFiles.AnyPage);
        return Interpret(name, source);
    }

    private static DocumentParser Interpret(string name, SourceText source) =>
        DocumentParser.Interpret(name, Grammar.Compile(source.Text, source.Path, new ToolFiles()));

    /// <summary>Compiles each grammar.</summary>
    public static IEnumerable<CompiledGrammar> Compile() =>
        SitePackFiles.Grammars.Select(static file => GrammarCompiler.Compile(file.Source, new ToolFiles()).Grammar!);
}
