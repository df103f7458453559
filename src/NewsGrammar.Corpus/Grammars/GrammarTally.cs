using NewsGrammar.Views;

namespace NewsGrammar.Corpus.Grammars;

/// <summary>Counts the documents of a grammar by numbers; names are asked for once a block.</summary>
/// <param name="grammar">The grammar.</param>
internal sealed class GrammarTally(DocumentGrammar grammar)
{
    private readonly GrammarCounts _counts = new();
    private readonly long[] _fields = new long[grammar.Fields.Length];

    /// <summary>The grammar.</summary>
    public DocumentGrammar Grammar => grammar;

    /// <summary>Counts a document.</summary>
    public void Add(ParsedDocument<byte> document)
    {
        _counts.Documents++;
        _counts.TextBytes += document.Text.Length;
        _counts.Unrecognized += document.Recognized ? 0 : 1;
        LayoutView<byte> root = document.Root;
        for (int field = 0; field < _fields.Length; field++)
        {
            _fields[field] += root.Has(field) ? 1 : 0;
        }

        if (document.Fits)
        {
            _counts.Fits++;
            return;
        }

        foreach (Repair<byte> repair in document.Repairs)
        {
            _counts.Unexpected += repair.Kind == RepairKind.Unexpected ? 1 : 0;
            _counts.Missing += repair.Kind == RepairKind.Missing ? 1 : 0;
        }
    }

    /// <summary>Adds what was counted.</summary>
    public void AddTo(CorpusCounts counts)
    {
        GrammarCounts of = counts.Of(grammar.Grammar.Name);
        of.Add(_counts);
        for (int field = 0; field < _fields.Length; field++)
        {
            if (_fields[field] > 0)
            {
                of.Fields[grammar.Fields[field]] = of.Fields.GetValueOrDefault(grammar.Fields[field]) + _fields[field];
            }
        }
    }
}
