using System.CommandLine;

namespace NewsGrammar.Cli.Arguments;

/// <summary>The option that names the folder beyond which no grammar reaches, the same for every command that reads some.</summary>
internal static class RootOption
{
    /// <summary>Makes <c>--root</c>.</summary>
    public static Option<string?> Create() => new("--root")
    {
        Description = "The folder below which grammars import files and find their bases. By default the highest one above "
            + "a grammar that still holds grammars.",
        HelpName = "FOLDER",
    };
}
