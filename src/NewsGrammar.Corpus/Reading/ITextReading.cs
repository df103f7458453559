using NewsGrammar.Corpus.Blocks;
using NewsGrammar.Marks;

namespace NewsGrammar.Corpus.Reading;

/// <summary>Takes the texts of records. Any thread may use it, each with a block of its own.</summary>
internal interface ITextReading
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">The text, UTF-8, with what is known of its lines.</param>
    /// <param name="id">Its identifier, UTF-8.</param>
    /// <param name="url">Its web address, UTF-8; empty where none is known.</param>
    /// <param name="block">Where what comes of it goes.</param>
    /// <returns>Why it is rejected; null where it is not.</returns>
    string? Read(MarkedText<byte> text, ReadOnlySpan<byte> id, ReadOnlySpan<byte> url, Block block);
}
