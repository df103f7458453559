using System.CommandLine;
using NewsGrammar.Cli.Arguments;
using NewsGrammar.Compiler.CSharp;

namespace NewsGrammar.Cli.Commands.Generate;

/// <summary><c>newsgrammar generate</c>: writes a grammar as C#.</summary>
internal static class GenerateCommand
{
    /// <summary>The word on the command line.</summary>
    public const string Name = "generate";

    /// <summary>What help says after the options.</summary>
    public const string Examples = """
        Examples:
          newsgrammar generate site.newsgrammar -o Generated --namespace My.Sites
          newsgrammar generate site.newsgrammar --standalone > Site.g.cs

        Exit codes:
          0  the C# is written
          2  the command or the grammar is wrong, or the file cannot be written

        """;

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var grammar = new Argument<string>("GRAMMAR") { Description = "The grammar file. '-': standard input." };
        var folder = new Option<string?>("--output", "-o")
        {
            Description = "The folder that the file goes to, named like the grammar file and ending in .g.cs. Without it, standard output.",
            HelpName = "DIR",
        };
        var space = new Option<string?>("--namespace")
        {
            Description = "The namespace of the parser class. Without it, none.",
            HelpName = "N",
        };
        Option<Accessibility?> accessibility = ChoiceOption.Create(
            "--accessibility",
            "Who may use the parser class. 'public' is the default; with --standalone it is always 'internal'.",
            ("public", Accessibility.Public),
            ("internal", Accessibility.Internal));
        var standalone = new Option<bool>("--standalone")
        {
            Description = "One file that needs no package: it brings what the parser runs on.",
        };
        Option<string?> root = RootOption.Create();
        var command = new ExampleCommand(Name, "Writes a grammar as C#, the same as the source generator does.", Examples)
        {
            grammar, folder, space, accessibility, standalone, root,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(space) is { } name && CSharpIdentifier.ObjectionToNamespace(name) is { } objection)
            {
                result.AddError($"--namespace cannot be '{name}': {objection}; write, for example, My.Sites");
            }
        });
        command.SetAction(result => GenerateRun.Run(new GenerateOptions(
            result.GetValue(grammar)!,
            result.GetValue(folder),
            result.GetValue(space) ?? "",
            result.GetValue(accessibility),
            result.GetValue(standalone),
            result.GetValue(root))));
        return command;
    }
}
