using NewsGrammar.Corpus.Blocks;
using NewsGrammar.Corpus.Inputs;

namespace NewsGrammar.Corpus.Records;

/// <summary>Cuts an input into blocks of whole records.</summary>
internal interface IBlockSource
{
    /// <summary>Fills a block.</summary>
    /// <param name="block">An empty block.</param>
    /// <returns>False at the end of the input.</returns>
    /// <exception cref="InputException">The input cannot be read, or is not what its name tells.</exception>
    bool Read(Block block);
}
