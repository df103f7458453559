using System.Buffers;
using NewsGrammar.Authoring.Pages;
using NewsGrammar.Corpus.Blocks;
using NewsGrammar.Corpus.Grammars;
using NewsGrammar.Corpus.Outputs;
using NewsGrammar.Marks;
using NewsGrammar.Views;

namespace NewsGrammar.Corpus.Reading;

/// <summary>Reads texts, writes what comes of them into a block and counts it. Any thread may use it.</summary>
/// <param name="choice">The grammars.</param>
/// <param name="unknown">What becomes of documents without one.</param>
/// <param name="lines">Writes results.</param>
internal sealed class DocumentReading(GrammarChoice choice, UnknownSites unknown, IDocumentLines lines) : ITextReading
{
    /// <summary>Those that no text has: tabs, line ends, form feeds and escapes are in some.</summary>
    private static readonly SearchValues<byte> Controls = SearchValues.Create([.. Enumerable.Range(0, 0x20)
        .Where(static unit => (char)unit is not ('\t' or '\n' or '\r' or '\f' or '\e')).Select(static unit => (byte)unit)]);

    /// <summary>What is no text though it is UTF-8 in JSON: what a page may begin with, or control characters.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hasEscapes">Whether escapes stood in it, as which alone JSON holds control characters.</param>
    /// <returns>What to say of it; null for a text.</returns>
    public static string? Objection(ReadOnlySpan<byte> text, bool hasEscapes)
    {
        // The full look takes longer than parsing. These are the first bytes of HTML and of the signatures that are UTF-8.
        ReadOnlySpan<byte> start = text.TrimStart(" \t\r\n"u8);
        bool isSuspicious = (!start.IsEmpty && start[0] is (byte)'<' or (byte)'%' or (byte)'{' or (byte)'P' or (byte)'B' or (byte)'R' or (byte)'G' or 0xEF)
            || (hasEscapes && HasControls(text[..Math.Min(text.Length, 8192)]));
        return isSuspicious ? NoText.KindOf(text)?.Message : null;
    }

    /// <inheritdoc/>
    public string? Read(MarkedText<byte> text, ReadOnlySpan<byte> id, ReadOnlySpan<byte> url, Block block)
    {
        Span<char> buffer = stackalloc char[choice.NeedsSite ? UrlHost.MaxLength : 0];
        ReadOnlySpan<char> host = choice.NeedsSite ? UrlHost.Of(url, buffer) : default;
        if (choice.Find(host, url) is not { } grammar)
        {
            return ReadUnknown(text.Text, id, url, host, block);
        }

        using ParsedDocument<byte> document = grammar.Grammar.ParseUtf8(text);
        lines.Write(id, url, grammar, document, block);
        block.Tally.Of(grammar).Add(document);
        return null;
    }

    private static bool HasControls(ReadOnlySpan<byte> text) => text.IndexOfAny(Controls) >= 0;

    private string? ReadUnknown(ReadOnlySpan<byte> text, ReadOnlySpan<byte> id, ReadOnlySpan<byte> url, ReadOnlySpan<char> host, Block block)
    {
        block.Counts.AddUnknown(host);
        if (unknown == UnknownSites.Reject)
        {
            return host.IsEmpty ? "the record has no web address, by which its grammar is found" : $"no grammar is for the site '{host}'";
        }

        block.Counts.Unknown++;
        if (unknown == UnknownSites.Keep)
        {
            lines.WriteUnknown(text, id, url, block);
        }

        return null;
    }
}
