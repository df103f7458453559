using System.CommandLine;
using NewsGrammar.Cli.Arguments;

namespace NewsGrammar.Cli.Commands.Format;

/// <summary><c>newsgrammar format</c>: writes grammars in their canonical form.</summary>
internal static class FormatCommand
{
    /// <summary>The word on the command line.</summary>
    public const string Name = "format";

    /// <summary>What help says after the options.</summary>
    public const string Examples = """
        Examples:
          newsgrammar format site.newsgrammar
          newsgrammar format --check grammar/*.newsgrammar
          newsgrammar format - < site.newsgrammar

        Exit codes:
          0  all files have their canonical form, now or before
          1  with --check: some files have not
          2  a file cannot be read or written, or has mistakes in its syntax

        """;

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var grammars = new Argument<string[]>("GRAMMAR")
        {
            Description = "The grammar files, which are rewritten in place. '-': standard input, written to standard output.",
            Arity = ArgumentArity.OneOrMore,
        };
        var check = new Option<bool>("--check")
        {
            Description = "Writes nothing, and lists the files that would change.",
        };
        var command = new ExampleCommand(Name, "Writes grammars in their one canonical form. What they mean stays, and so do comments.", Examples)
        {
            grammars, check,
        };
        command.SetAction(result => FormatRun.Run(result.GetValue(grammars) ?? [], result.GetValue(check)));
        return command;
    }
}
