using System.CommandLine;

namespace NewsGrammar.Cli.Arguments;

/// <summary>The option that names the file for results, the same for every command that prints some.</summary>
internal static class OutputOption
{
    /// <summary>Makes <c>-o</c>.</summary>
    public static Option<string?> Create() => new("--output", "-o")
    {
        Description = "The file to write to; it is replaced when all is written. Without it, or for '-': standard output.",
        HelpName = "FILE",
    };
}
