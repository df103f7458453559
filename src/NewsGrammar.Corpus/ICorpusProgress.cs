namespace NewsGrammar.Corpus;

/// <summary>Is told how a run goes. Called by several threads, never by two at once.</summary>
public interface ICorpusProgress
{
    /// <summary>The run goes on: a block of some megabyte was read, or a shard is finished.</summary>
    /// <param name="progress">How far it is.</param>
    void Advance(CorpusProgress progress);

    /// <summary>An input cannot be read, or is damaged. The others are read all the same.</summary>
    /// <param name="failure">The input and the reason.</param>
    void Fail(CorpusFailure failure);

    /// <summary>A finished shard is not what its manifest says, and is read again.</summary>
    /// <param name="input">The name of its input.</param>
    /// <param name="message">What differs.</param>
    void Repeat(string input, string message);
}
