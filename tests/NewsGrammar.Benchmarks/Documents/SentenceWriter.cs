using System.Text;

namespace NewsGrammar.Benchmarks.Documents;

/// <summary>Makes sentences that look like news and say nothing, with the marks that news are full of.</summary>
/// <param name="random">What decides.</param>
internal sealed class SentenceWriter(SeededRandom random)
{
    private readonly StringBuilder _sentence = new();

    /// <summary>A sentence with a full stop.</summary>
    /// <param name="words">How many words at least; up to two more may come.</param>
    public string Sentence(int words) => Phrase(words) + ".";

    /// <summary>A sentence without a full stop: a title, a keyword, the name of a paper.</summary>
    /// <param name="words"><inheritdoc cref="Sentence" path="/param[@name='words']"/></param>
    public string Phrase(int words)
    {
        _sentence.Clear();
        Append(random.Pick(ArabicWords.Verbs));
        Append(random.Pick(ArabicWords.Subjects));
        int written = 2;
        while (written < words)
        {
            Append(random.Pick(ArabicWords.Links));
            Append(random.Pick(ArabicWords.Nouns));
            Append(random.Pick(ArabicWords.Adjectives));
            written += 3;
            if (written + 3 < words && random.Below(4) == 0)
            {
                _sentence.Append(random.Below(8) == 0 ? ':' : '،');
            }
        }

        return _sentence.ToString();
    }

    /// <summary>Two words: a keyword, or the name of a paper.</summary>
    public string Name() => $"{random.Pick(ArabicWords.Nouns)} {random.Pick(ArabicWords.Adjectives)}";

    private void Append(string word)
    {
        if (_sentence.Length > 0)
        {
            _sentence.Append(' ');
        }

        _sentence.Append(word);
    }
}
