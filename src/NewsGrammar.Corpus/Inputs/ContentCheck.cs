using NewsGrammar.Authoring.Pages;

namespace NewsGrammar.Corpus.Inputs;

/// <summary>Holds the name of a file against how its content begins, compression undone.</summary>
internal static class ContentCheck
{
    /// <summary>How many bytes are looked at: more than any menu or comment in front of a page's first tag.</summary>
    public const int Length = 8192;

    /// <summary>Checks a file. What only its reader can tell, a line that is no JSON, is the reader's to say.</summary>
    /// <param name="start">The first bytes of its content.</param>
    /// <param name="named">What its name tells.</param>
    /// <exception cref="InputException">The name lies.</exception>
    public static void Check(ReadOnlySpan<byte> start, CorpusFormat named)
    {
        if (start.IsEmpty)
        {
            return;
        }

        if (CompressionCheck.Of(start) != Compression.None)
        {
            throw new InputException("this is compressed twice: decompress it once");
        }

        FileKind? kind = NoText.KindOf(start);
        if (Other(start, kind, named) is var (found, suffix))
        {
            throw new InputException($"this is {found}: give it a name that ends in {suffix}");
        }

        if (named is CorpusFormat.Text or CorpusFormat.Html && kind is { IsEncoding: false, IsPage: false })
        {
            throw new InputException(kind.Message);
        }

        if (named == CorpusFormat.Html && !start.Contains((byte)'<'))
        {
            throw new InputException("this is no HTML page, though its name says so: there is no tag in it");
        }

        if (named == CorpusFormat.Parquet && !start.StartsWith(Parquet))
        {
            throw new InputException("this is no Parquet file, though its name says so: it does not begin with 'PAR1'");
        }
    }

    private static ReadOnlySpan<byte> Parquet => "PAR1"u8;

    /// <summary>The format that a file has instead of the one that its name tells; null for none that is known.</summary>
    private static (string Found, string Suffix)? Other(ReadOnlySpan<byte> start, FileKind? kind, CorpusFormat named) =>
        named != CorpusFormat.Parquet && start.StartsWith(Parquet) ? ("a Parquet file", ".parquet")
        : named != CorpusFormat.Warc && start.StartsWith("WARC/"u8) ? ("a WARC file", ".warc")
        : named != CorpusFormat.Html && kind is { IsPage: true } ? ("an HTML page", ".html")
        : null;
}
