namespace NewsGrammar.Corpus.Inputs;

/// <summary>A file that is not compressed.</summary>
/// <param name="file">The file.</param>
internal sealed class PlainContent(Stream file) : ContentStream
{
    /// <inheritdoc/>
    public override int Read(Span<byte> buffer) => file.Read(buffer);
}
