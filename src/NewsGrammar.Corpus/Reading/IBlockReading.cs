using NewsGrammar.Corpus.Blocks;

namespace NewsGrammar.Corpus.Reading;

/// <summary>Turns the records of a block into lines of the output. Any thread may use it, each with a block of its own.</summary>
internal interface IBlockReading
{
    /// <summary>Reads a block.</summary>
    void Read(Block block);
}
