using NewsGrammar.Corpus.Blocks;

namespace NewsGrammar.Corpus.Reading;

/// <summary>Reads a file that is an HTML page.</summary>
/// <param name="input">The name of the input.</param>
/// <param name="longest">The longest page, in bytes.</param>
/// <param name="pages">Reads the page.</param>
internal sealed class HtmlReading(string input, int longest, IPageReading pages) : FileReading(input, longest)
{
    private protected override Reject? Read(Block block, ReadOnlySpan<byte> id) => pages.Read(block.Bytes, charset: null, id, url: default, block);
}
