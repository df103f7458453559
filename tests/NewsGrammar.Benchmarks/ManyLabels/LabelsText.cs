using System.Globalization;
using System.Text;
using NewsGrammar.Benchmarks.Documents;

namespace NewsGrammar.Benchmarks.ManyLabels;

/// <summary>The grammar with 200 labels, and a text that uses all of them.</summary>
internal static class LabelsText
{
    /// <summary>How many labels.</summary>
    public const int Count = 200;

    private const int Paragraphs = 40;
    private const int AdjectivesOfNoun = 10;

    /// <summary>The labels: a noun and an adjective each, all of them different.</summary>
    public static IReadOnlyList<string> Labels { get; } =
        [.. Enumerable.Range(0, Count).Select(number =>
            $"{ArabicWords.Nouns[number / AdjectivesOfNoun]} {ArabicWords.Adjectives[number % AdjectivesOfNoun]}")];

    /// <summary>The text of <c>Grammars/labels200.newsgrammar</c>.</summary>
    public static string Grammar()
    {
        var text = new StringBuilder("/// A form of 200 labelled lines, then paragraphs.\ngrammar Labels200\n\n");
        for (int number = 0; number < Count; number++)
        {
            text.Append(CultureInfo.InvariantCulture, $"line Label{number:000} = \"{Labels[number]}\" sep value:text\n");
        }

        text.Append("line Paragraph = text\n\ndocument Form =\n");
        for (int number = 0; number < Count; number++)
        {
            text.Append(CultureInfo.InvariantCulture, $"    label{number:000}: Label{number:000}?\n");
        }

        return text.Append("    (body: Paragraph)+\n").ToString();
    }

    /// <summary>The text that uses all labels, and the values that it must be read into, in order.</summary>
    public static LabelsDocument Document()
    {
        var sentences = new SentenceWriter(new SeededRandom(200));
        var text = new StringBuilder();
        var values = new List<string>();
        foreach (string label in Labels)
        {
            values.Add(sentences.Name());
            text.Append(label).Append(": ").Append(values[^1]).Append('\n');
        }

        for (int paragraph = 0; paragraph < Paragraphs; paragraph++)
        {
            values.Add(sentences.Sentence(20));
            text.Append('\n').Append(values[^1]).Append('\n');
        }

        return new LabelsDocument(text.ToString(), values);
    }
}
