using NewsGrammar.Cli.Input;
using NewsGrammar.Cli.Terminal;
using NewsGrammar.Compiler.Glushkov;

namespace NewsGrammar.Cli.Grammars;

/// <summary>The one grammar that a command is about: a file, or one of the site pack by its name.</summary>
internal static class NamedGrammar
{
    /// <summary>Finds and compiles it. What is wrong is said.</summary>
    /// <param name="grammar">A grammar file, or the name of a grammar of the site pack; null for the pack's only one.</param>
    /// <param name="root">The folder that the grammar's files lie below; null for the tool's choice.</param>
    /// <param name="command">The command, whose help a message names.</param>
    /// <returns>The grammar; null when there is none, or it has errors.</returns>
    public static CompiledGrammar? Find(string? grammar, string? root, string command)
    {
        if (grammar is not null)
        {
            return InterpretedSites.Compile()
                    .Where(_ => grammar != InputFile.StandardInput && !File.Exists(grammar))
                    .FirstOrDefault(site => site.Name.Equals(grammar, StringComparison.OrdinalIgnoreCase))
                ?? CompiledGrammarFile.Load(grammar, new ToolFiles(root, grammar))?.Grammar;
        }

        CompiledGrammar[] sites = [.. InterpretedSites.Compile()];
        if (sites.Length == 1)
        {
            return sites[0];
        }

        string names = string.Join(", ", sites.Select(static site => site.Name).Order(StringComparer.Ordinal));
        Messages.Default.Error(
            "newsgrammar", $"a grammar is missing: name a file, or a grammar of the site pack: {names} (see 'newsgrammar {command} --help')");
        return null;
    }
}
