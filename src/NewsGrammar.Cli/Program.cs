using NewsGrammar.Cli.Commands;
using NewsGrammar.Cli.Terminal;

try
{
    return CommandLine.Run(args);
}
catch (IOException exception) when (ClosedPipe.Caused(exception))
{
    return ExitCode.ClosedPipe;
}
catch (OutputException exception)
{
    Messages.Default.Error(exception.Path, exception.Message);
    return ExitCode.Wrong;
}
catch (Exception exception)
{
    Messages.Default.Error("newsgrammar", exception.Message);
    return ExitCode.Wrong;
}
