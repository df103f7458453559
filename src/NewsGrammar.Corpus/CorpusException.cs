namespace NewsGrammar.Corpus;

/// <summary>A run that cannot begin or go on, its message the reason and the way out in one line.</summary>
public sealed class CorpusException : Exception
{
    /// <summary>Names the reason.</summary>
    /// <param name="message">The reason, and the way out.</param>
    /// <param name="cause">What the system said; null for nothing.</param>
    public CorpusException(string message, Exception? cause = null)
        : base(message, cause)
    {
    }
}
