using NewsGrammar.Runtime.Folding;

namespace NewsGrammar.Authoring.Drafting;

/// <summary>Names labels: as vocabularies do, by their own words, or by what they hold.</summary>
internal static class LabelNames
{
    private const int ShortTitle = 4;
    private const int LongTitle = 20;
    private const int MaxDateWords = 10;

    private const string ListDelimiters = "،,;؛|#•";

    /// <summary>A name.</summary>
    /// <param name="label">The label.</param>
    /// <param name="values">What stands behind it; empty for a heading.</param>
    public static string Of(string label, IReadOnlyList<string> values) =>
        InVocabularies(label, values.Count == 0 ? "" : values[0])
        ?? LabelText.Name(label)
        ?? ByValues(values)
        ?? DraftLabel.MadeUpName;

    /// <summary>What a label is called that holds such values; null where they do not tell.</summary>
    public static string? ByValues(IReadOnlyList<string> values) => values.Count == 0 ? null
        : Mostly(values, static value => value.Contains('@', StringComparison.Ordinal) || value.Contains("http", StringComparison.OrdinalIgnoreCase)
            || value.Contains("www.", StringComparison.OrdinalIgnoreCase)) ? "Contact"
        : Mostly(values, static value => value.Any(char.IsDigit) && PageLine.CountWords(value) <= MaxDateWords && value.Count(char.IsDigit) > 3) ? "Published"
        : Mostly(values, static value => value.Count(static unit => ListDelimiters.Contains(unit)) > 1) ? "Keywords"
        : Mostly(values, static value => PageLine.CountWords(value) is > ShortTitle and <= LongTitle && !PageLine.IsSentence(value)) ? "ReadAlsoLine"
        : null;

    private static bool Mostly(IReadOnlyList<string> values, Func<string, bool> holds) => values.Count(holds) * 3 >= values.Count * 2;

    private static string? InVocabularies(string label, string value)
    {
        string text = value.Length == 0 ? label : $"{label}: {value}";
        var line = new PageLine(1, LineKind.Labelled, text, label, value);
        var page = new Page(new DraftSample("", text), [line]);
        return Fold.Text(label).Length == 0 ? null
            : VocabularyLabels.All.Select(vocabulary => vocabulary.Read(page)[0]?.Name).FirstOrDefault(static name => name is not null);
    }
}
