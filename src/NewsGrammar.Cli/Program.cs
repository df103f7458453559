using NewsGrammar.Cli;
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
catch (OutOfMemoryException)
{
    Messages.Default.Error("newsgrammar", "there is not enough memory: give smaller files; a parse takes 32 bytes for each line beside the text");
    return ExitCode.Wrong;
}
catch (Exception exception)
{
    Messages.Default.Error("newsgrammar", exception.Message);
    return ExitCode.Wrong;
}
