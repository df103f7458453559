namespace NewsGrammar.Cli.Terminal;

/// <summary>What the tool tells the shell. A higher code outweighs a lower one when there are several documents.</summary>
internal static class ExitCode
{
    /// <summary>Every document fits; no grammar has findings.</summary>
    public const int Fine = 0;

    /// <summary>A document needed repairs; a grammar has warnings.</summary>
    public const int Findings = 1;

    /// <summary>The command, a grammar or a file is wrong.</summary>
    public const int Wrong = 2;

    /// <summary>The reader of the output went away: 128 and the number of SIGPIPE, as shells report it of other tools.</summary>
    public const int ClosedPipe = 141;
}
