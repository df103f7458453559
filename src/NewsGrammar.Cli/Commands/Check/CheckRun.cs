using NewsGrammar.Authoring.Watching;
using NewsGrammar.Cli.Input;
using NewsGrammar.Cli.Terminal;
using NewsGrammar.Cli.Watching;

namespace NewsGrammar.Cli.Commands.Check;

/// <summary>The run of a <c>check</c> command: compiles grammar files and writes what the compiler finds.</summary>
internal static class CheckRun
{
    /// <summary>Checks the files that a command line names.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(CheckOptions options)
    {
        if (options.IsWatching && options.Grammars.Contains(InputFile.StandardInput))
        {
            Messages.Default.Error("newsgrammar", "--watch watches files: standard input ('-') cannot change");
            return ExitCode.Wrong;
        }

        if (options is { IsWatching: true, Output: not (null or "-") })
        {
            Messages.Default.Error("newsgrammar", "--watch writes to standard output: leave -o out");
            return ExitCode.Wrong;
        }

        using var output = ResultOutput.Open(options.Output);
        ICheckWriter writer = options.Format == CheckFormat.Json
            ? new JsonCheckWriter(output.Stream)
            : new TextCheckWriter(TextOutput.To(output.Stream), Style.For(options.Color, output.IsTerminal));
        if (options.IsWatching)
        {
            Watch(options, writer);
            return ExitCode.Fine;
        }

        var result = CheckResult.Of(options.Grammars, options.Root, options.Language);
        writer.Write(result);
        output.Complete();
        return result.ExitCode;
    }

    private static void Watch(CheckOptions options, ICheckWriter writer)
    {
        using var interrupt = new Interrupt();
        new WatchLoop(FileStamp.Of, interrupt.Pause).Run(
            options.Grammars,
            () => CheckResult.Of(options.Grammars, options.Root, options.Language),
            static result => result.DependsOn,
            result =>
            {
                writer.Write(result);
                Messages.Default.Hint($"Watching {Plural.Of(result.DependsOn.Count, "file")}; Ctrl-C ends.");
            });
    }
}
