using NewsGrammar.Cli.Terminal;
using NewsGrammar.Corpus;

namespace NewsGrammar.Cli.Commands.Corpus;

/// <summary>Says on standard error what cannot be read, and, as those that derive from it do, how far a run is.</summary>
internal class RunProgress : ICorpusProgress, IDisposable
{
    /// <summary>What says how far a run is.</summary>
    /// <param name="kind">How.</param>
    public static RunProgress Of(ProgressKind kind) => kind switch
    {
        ProgressKind.Json => new JsonProgress(),
        ProgressKind.Auto when !Console.IsErrorRedirected => new TerminalProgress(),
        _ => new RunProgress(),
    };

    /// <inheritdoc/>
    public virtual void Advance(CorpusProgress progress)
    {
        // Nothing is said.
    }

    /// <inheritdoc/>
    public virtual void Fail(CorpusFailure failure) => Messages.Default.Error(failure.Input, failure.Message);

    /// <inheritdoc/>
    public virtual void Repeat(string input, string message) => Messages.Default.Warning(input, message + AgainSuffix);

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>What a message about a shard that is read again ends in.</summary>
    protected const string AgainSuffix = ": it is read again";

    /// <summary>Ends what is shown.</summary>
    /// <param name="disposing">Always true.</param>
    protected virtual void Dispose(bool disposing)
    {
        // Nothing is shown.
    }
}
