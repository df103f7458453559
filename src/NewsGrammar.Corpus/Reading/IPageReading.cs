using NewsGrammar.Corpus.Blocks;

namespace NewsGrammar.Corpus.Reading;

/// <summary>Reads HTML pages, of files and of responses in WARC files. Any thread may use it, each with a block of its own.</summary>
internal interface IPageReading
{
    /// <summary>Reads a page, writes what comes of it into a block and counts it.</summary>
    /// <param name="page">The page as its server sent it, without chunks and compression.</param>
    /// <param name="charset">Its encoding as a header names it; null where none does.</param>
    /// <param name="id">Its identifier, UTF-8.</param>
    /// <param name="url">Its web address, UTF-8; empty where none is known.</param>
    /// <param name="block">Where its line and its counts go.</param>
    /// <returns>Why it is rejected; null where it is not.</returns>
    Reject? Read(ReadOnlySpan<byte> page, string? charset, ReadOnlySpan<byte> id, ReadOnlySpan<byte> url, Block block);
}
