using System.CommandLine;
using NewsGrammar.Cli.Arguments;

namespace NewsGrammar.Cli.Commands.Schema;

/// <summary><c>newsgrammar schema</c>: writes what the results of a grammar look like.</summary>
internal static class SchemaCommand
{
    /// <summary>The word on the command line.</summary>
    public const string Name = "schema";

    /// <summary>What help says after the options.</summary>
    public const string Examples = """
        Examples:
          newsgrammar schema site.newsgrammar -o site.schema.json
          newsgrammar schema ArabKhabar

        Exit codes:
          0  the schema is written
          2  the command or the grammar is wrong

        """;

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var name = new Argument<string?>("GRAMMAR")
        {
            Description = "A grammar file, '-' for standard input, or the name of a grammar of the built-in site pack. "
                + "It may be left out while the pack has one grammar only.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var grammar = new Option<string?>("--grammar", "-g")
        {
            Description = "The same.",
            HelpName = "FILE",
        };
        Option<string?> root = RootOption.Create();
        Option<string?> output = OutputOption.Create();
        var command = new ExampleCommand(Name, "Writes the JSON Schema of a grammar's results, as 'parse --format json' gives them.", Examples)
        {
            name, grammar, root, output,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(name) is not null && result.GetValue(grammar) is not null)
            {
                result.AddError("GRAMMAR and --grammar name the same thing: leave one of them out");
            }
        });
        command.SetAction(result => SchemaRun.Run(result.GetValue(name) ?? result.GetValue(grammar), result.GetValue(root), result.GetValue(output)));
        return command;
    }
}
