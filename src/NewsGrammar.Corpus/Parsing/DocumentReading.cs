using NewsGrammar.Compiler.Pages;
using NewsGrammar.Corpus.Outputs;
using NewsGrammar.Corpus.Shards;
using NewsGrammar.Views;

namespace NewsGrammar.Corpus.Parsing;

/// <summary>Reads texts by a grammar, writes what comes of them into a block and counts it. Any thread may use it.</summary>
/// <param name="grammar">The grammar.</param>
internal sealed class DocumentReading(Grammar grammar)
{
    private readonly string[] _fields = [.. grammar.Schema.Layouts[0].Fields.Select(field => $"{grammar.Name}.{field.JsonName}")];

    /// <summary>What is no text though it is UTF-8: what a page may begin with, or control characters.</summary>
    /// <returns>What to say of it; null for a text.</returns>
    public static string? Objection(ReadOnlySpan<byte> text)
    {
        // The full look takes longer than parsing. These are the first bytes of HTML and of the signatures that are UTF-8.
        ReadOnlySpan<byte> start = text.TrimStart(" \t\r\n"u8);
        bool isSuspicious = (!start.IsEmpty && start[0] is (byte)'<' or (byte)'%' or (byte)'{' or (byte)'P' or (byte)'B' or (byte)'R' or (byte)'G' or 0xEF)
            || HasControls(text[..Math.Min(text.Length, 8192)]);
        return isSuspicious ? NoText.KindOf(text)?.Message : null;
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text, UTF-8.</param>
    /// <param name="id">Its identifier, UTF-8.</param>
    /// <param name="url">Its web address, UTF-8; empty where none is known.</param>
    /// <param name="block">Where its line and its counts go.</param>
    public void Read(ReadOnlySpan<byte> text, ReadOnlySpan<byte> id, ReadOnlySpan<byte> url, Block block)
    {
        using ParsedDocument<byte> document = grammar.ParseUtf8(text);
        DocumentLines.WriteFields(id, url, document, block.Output);
        Count(document, block.Counts);
    }

    private static bool HasControls(ReadOnlySpan<byte> text) => text.IndexOfAnyInRange((byte)0, (byte)8) >= 0 || text.IndexOfAnyInRange((byte)14, (byte)26) >= 0;

    private void Count(ParsedDocument<byte> document, CorpusCounts counts)
    {
        counts.Documents++;
        counts.TextBytes += document.Text.Length;
        counts.Unrecognized += document.Recognized ? 0 : 1;
        LayoutView<byte> root = document.Root;
        for (int field = 0; field < _fields.Length; field++)
        {
            if (root.Has(field))
            {
                counts.Fields[_fields[field]] = counts.Fields.GetValueOrDefault(_fields[field]) + 1;
            }
        }

        if (document.Fits)
        {
            counts.Fits++;
            return;
        }

        foreach (Repair<byte> repair in document.Repairs)
        {
            counts.Unexpected += repair.Kind == RepairKind.Unexpected ? 1 : 0;
            counts.Missing += repair.Kind == RepairKind.Missing ? 1 : 0;
        }
    }
}
