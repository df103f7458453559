using NewsGrammar.Views;

namespace NewsGrammar.Corpus.Parsing;

/// <summary>Counts what was read.</summary>
internal static class DocumentCounting
{
    /// <summary>Counts a document.</summary>
    /// <param name="grammar">Its grammar.</param>
    /// <param name="document">The document.</param>
    /// <param name="counts">Where it is counted.</param>
    public static void Count(DocumentGrammar grammar, ParsedDocument<byte> document, CorpusCounts counts)
    {
        GrammarCounts of = counts.Of(grammar.Grammar.Name);
        of.Documents++;
        of.TextBytes += document.Text.Length;
        of.Unrecognized += document.Recognized ? 0 : 1;
        LayoutView<byte> root = document.Root;
        for (int field = 0; field < grammar.Fields.Length; field++)
        {
            if (root.Has(field))
            {
                of.Fields[grammar.Fields[field]] = of.Fields.GetValueOrDefault(grammar.Fields[field]) + 1;
            }
        }

        if (document.Fits)
        {
            of.Fits++;
            return;
        }

        foreach (Repair<byte> repair in document.Repairs)
        {
            of.Unexpected += repair.Kind == RepairKind.Unexpected ? 1 : 0;
            of.Missing += repair.Kind == RepairKind.Missing ? 1 : 0;
        }
    }
}
