using NewsGrammar.Corpus.Blocks;
using NewsGrammar.Corpus.Grammars;
using NewsGrammar.Views;

namespace NewsGrammar.Corpus.Outputs;

/// <summary>Writes documents into blocks, a line each. Any thread may use it.</summary>
internal interface IDocumentLines
{
    /// <summary>Writes a document.</summary>
    /// <param name="id">Its identifier, UTF-8.</param>
    /// <param name="url">Its web address, UTF-8; empty where none is known.</param>
    /// <param name="grammar">Its grammar.</param>
    /// <param name="document">What was read.</param>
    /// <param name="block">Where to write.</param>
    void Write(ReadOnlySpan<byte> id, ReadOnlySpan<byte> url, DocumentGrammar grammar, ParsedDocument<byte> document, Block block);

    /// <summary>Writes a document that no grammar is for.</summary>
    /// <param name="text">Its text, UTF-8.</param>
    /// <param name="id"><inheritdoc cref="Write" path="/param[@name='id']"/></param>
    /// <param name="url"><inheritdoc cref="Write" path="/param[@name='url']"/></param>
    /// <param name="block"><inheritdoc cref="Write" path="/param[@name='block']"/></param>
    void WriteUnknown(ReadOnlySpan<byte> text, ReadOnlySpan<byte> id, ReadOnlySpan<byte> url, Block block);
}
