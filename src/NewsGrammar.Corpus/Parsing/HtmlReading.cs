using System.Text;
using NewsGrammar.Corpus.Outputs;
using NewsGrammar.Corpus.Records;
using NewsGrammar.Corpus.Shards;

namespace NewsGrammar.Corpus.Parsing;

/// <summary>Counts files that are HTML pages among the rejects.</summary>
/// <param name="input">The name of the input.</param>
internal sealed class HtmlReading(string input) : IBlockReading
{
    /// <inheritdoc/>
    public void Read(Block block)
    {
        block.Counts.Records++;
        RejectLines.Write(block, input, 1, 0, Encoding.UTF8.GetBytes(input), RejectReason.Html, HtmlPages.NotRead);
    }
}
