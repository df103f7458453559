using NewsGrammar.Corpus.Inputs;
using NewsGrammar.Corpus.Records;

namespace NewsGrammar.Corpus.Reading;

/// <summary>What cuts an input into blocks, and what reads them, by the input's format.</summary>
/// <param name="fields">The names of the parts of a record.</param>
/// <param name="longest">The longest document, in bytes.</param>
/// <param name="texts">Reads texts.</param>
/// <param name="pages">Reads HTML pages.</param>
internal sealed class InputReading(RecordFields fields, int longest, ITextReading texts, IPageReading pages)
{
    /// <summary>What cuts an input into blocks.</summary>
    /// <param name="input">The input.</param>
    /// <param name="content">Its content.</param>
    /// <exception cref="InputException">Parquet has compression of its own, and is not read from its beginning to its end.</exception>
    public IBlockSource BlocksOf(CorpusInput input, InputContent content) => input.Kind.Format switch
    {
        CorpusFormat.JsonLines => new LineBlocks(content.Stream, longest),
        CorpusFormat.Text or CorpusFormat.Html => new TextBlocks(content, longest),
        CorpusFormat.Warc => new WarcBlocks(content, longest),
        CorpusFormat.Parquet when input.Kind.Compression != Compression.None =>
            throw new InputException("a Parquet file that is compressed as a whole cannot be read: decompress it first"),
        CorpusFormat.Parquet => new ParquetBlocks(input.Path, fields, longest),
        _ => throw new InvalidOperationException("A format without a reader."),
    };

    /// <summary>What reads the blocks of an input.</summary>
    /// <param name="input">The input.</param>
    /// <param name="name">How its records are named that have no identifier.</param>
    public IBlockReading ReadingOf(CorpusInput input, string name) => input.Kind.Format switch
    {
        CorpusFormat.JsonLines => new JsonLinesReading(name, fields, longest, texts),
        CorpusFormat.Text => new TextReading(name, longest, texts),
        CorpusFormat.Html => new HtmlReading(name, longest, pages),
        CorpusFormat.Warc => new WarcReading(name, longest, texts, pages),
        CorpusFormat.Parquet => new ParquetReading(name, texts),
        _ => throw new InvalidOperationException("A format without a reader."),
    };
}
