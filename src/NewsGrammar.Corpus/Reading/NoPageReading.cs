using NewsGrammar.Corpus.Blocks;
using NewsGrammar.Corpus.Records;

namespace NewsGrammar.Corpus.Reading;

/// <summary>Tells pages from texts, and reads none.</summary>
internal sealed class NoPageReading : IPageReading
{
    private static readonly Reject NotRead = new(
        RejectReason.Html, "the page is HTML, which is not read yet: extract its text first, or take the WET file of the crawl");

    /// <inheritdoc/>
    public Reject? Read(ReadOnlySpan<byte> page, string? charset, ReadOnlySpan<byte> id, ReadOnlySpan<byte> url, Block block) => NotRead;
}
