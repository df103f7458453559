using NewsGrammar.Corpus.Records.Json;

namespace NewsGrammar.Corpus.Records;

/// <summary>The value of a part: the last one under the name that counts most.</summary>
internal struct RecordValue
{
    private int _rank;

    /// <summary>Whether there is one.</summary>
    public bool IsSet { get; private set; }

    /// <summary>The value; empty where there is none.</summary>
    public JsonString String { get; private set; }

    /// <summary>Takes a value, unless one is there that counts more.</summary>
    /// <param name="rank">The rank of its name.</param>
    /// <param name="value">The value.</param>
    public void Offer(int rank, JsonString value)
    {
        if (!IsSet || rank <= _rank)
        {
            String = value;
            _rank = rank;
            IsSet = true;
        }
    }
}
