namespace NewsGrammar.Cli.Commands.Test;

/// <summary>Writes what a test finds in one format.</summary>
internal interface ITestReport
{
    /// <summary>Goes on to the samples of a grammar.</summary>
    void Begin(TestedGrammar grammar);

    /// <summary>Takes what became of a sample.</summary>
    void Write(SampleVerdict verdict);

    /// <summary>Writes the counts, and hands all over to the output's stream.</summary>
    /// <param name="summary">The counts.</param>
    /// <param name="hint">What to do next; null for nothing.</param>
    void End(TestSummary summary, string? hint);
}
