namespace NewsGrammar.Cli.Commands.Check;

/// <summary>Writes what a check found in one format.</summary>
internal interface ICheckWriter
{
    /// <summary>Writes what was found, and hands it over to the output's stream.</summary>
    void Write(CheckResult result);
}
