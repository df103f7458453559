namespace NewsGrammar.Corpus.Grammars;

/// <summary>Counts the documents of a block.</summary>
internal sealed class DocumentTally
{
    private readonly Dictionary<DocumentGrammar, GrammarTally> _grammars = [];
    private GrammarTally? _last;

    /// <summary>The tally of a grammar; most documents have the grammar of the one before.</summary>
    public GrammarTally Of(DocumentGrammar grammar)
    {
        if (_last?.Grammar == grammar)
        {
            return _last;
        }

        if (!_grammars.TryGetValue(grammar, out _last))
        {
            _last = new GrammarTally(grammar);
            _grammars.Add(grammar, _last);
        }

        return _last;
    }

    /// <summary>Adds what was counted, and begins anew.</summary>
    public void MoveTo(CorpusCounts counts)
    {
        foreach (GrammarTally tally in _grammars.Values)
        {
            tally.AddTo(counts);
        }

        _grammars.Clear();
        _last = null;
    }
}
