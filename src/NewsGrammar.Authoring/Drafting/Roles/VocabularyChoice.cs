namespace NewsGrammar.Authoring.Drafting;

/// <summary>The vocabulary that fits pages best, and what else could be meant.</summary>
/// <param name="Vocabulary">The vocabulary; null when none has a label on the pages.</param>
/// <param name="Labels">For each page, the label on each line.</param>
/// <param name="Rivals">Vocabularies that fit as well.</param>
internal sealed record VocabularyChoice(
    VocabularyLabels? Vocabulary, IReadOnlyList<DraftLabel?[]> Labels, IReadOnlyList<string> Rivals)
{
    /// <summary>What is unsure about it; null when nothing is.</summary>
    public string? Doubt => Rivals.Count == 0 ? null : $"the pages fit {string.Join(", ", Rivals.Select(static rival => $"\"{rival}\""))} as well";

    /// <summary>Chooses by how many labels occur, then on how many lines, then by the letters that the pages use.</summary>
    public static VocabularyChoice For(IReadOnlyList<Page> pages)
    {
        var found = VocabularyLabels.All
            .Select(vocabulary => (Vocabulary: vocabulary, Labels: pages.Select(vocabulary.Read).ToList()))
            .Select(entry => (entry.Vocabulary, entry.Labels, Score: Score(entry.Vocabulary, entry.Labels, pages)))
            .Where(static entry => entry.Score.Names > 0)
            .OrderByDescending(static entry => entry.Score)
            .ToList();
        return found is [var best, ..] && !(IsUnclear(best.Vocabulary, best.Labels) && found.Skip(1).Any(other => other.Score == best.Score))
            ? new VocabularyChoice(
                best.Vocabulary,
                best.Labels,
                [.. found.Skip(1).Where(other => other.Score == best.Score).Select(static other => other.Vocabulary.Name)])
            : new VocabularyChoice(null, [.. pages.Select(static page => new DraftLabel?[page.Lines.Count])], []);
    }

    /// <summary>Whether nothing but signs that all languages share tells of a vocabulary.</summary>
    private static bool IsUnclear(VocabularyLabels vocabulary, IReadOnlyList<DraftLabel?[]> labels) =>
        labels.SelectMany(static page => page).OfType<DraftLabel>().All(vocabulary.IsConditional);

    private static (int Names, int Lines, int Likeness) Score(
        VocabularyLabels vocabulary, IReadOnlyList<DraftLabel?[]> labels, IReadOnlyList<Page> pages)
    {
        var all = labels.SelectMany(static page => page).OfType<DraftLabel>().ToList();
        return (all.Distinct().Count(), all.Count, all.Count == 0 ? 0 : vocabulary.Likeness(pages));
    }
}
