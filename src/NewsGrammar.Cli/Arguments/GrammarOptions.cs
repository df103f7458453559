using System.CommandLine;

namespace NewsGrammar.Cli.Arguments;

/// <summary>The options that choose a grammar, the same for every command that reads texts.</summary>
internal static class GrammarOptions
{
    /// <summary>Makes <c>--grammar</c>.</summary>
    public static Option<string[]> Grammars() => new("--grammar", "-g")
    {
        Description = "The grammar to read them by; of several, the one that fits each text best. Without it, those of the "
            + "built-in site pack.",
        HelpName = "FILE",
    };

    /// <summary>Makes <c>--site</c>.</summary>
    public static Option<string?> Site() => new("--site")
    {
        Description = "The host that the texts are from: its grammar, of those given or of the site pack, reads them.",
        HelpName = "HOST",
    };
}
