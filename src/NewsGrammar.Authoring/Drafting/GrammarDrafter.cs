using System.Globalization;
using NewsGrammar.Authoring.Drafting;
using NewsGrammar.Compiler;
using NewsGrammar.Compiler.CSharp;
using NewsGrammar.Compiler.Files;
using NewsGrammar.Compiler.Text;
using NewsGrammar.Marks;

namespace NewsGrammar.Authoring.Drafting;

/// <summary>
/// Drafts a grammar from pages of a site: lines, then the labels among them, then the order that the pages have in
/// common, then a layout, which is loosened until it fits as many pages as it can.
/// </summary>
public static class GrammarDrafter
{
    /// <summary>Whether a grammar can have a name.</summary>
    /// <param name="name">The name.</param>
    public static bool IsName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.All(static unit => char.IsLetterOrDigit(unit) || unit == '_') && Compiles(TextDrafter.Fallback(name));
    }

    /// <summary>
    /// A name that a grammar can have, close to a text such as a file's name: <c>HarbourPost</c> for <c>harbour-post</c>.
    /// </summary>
    /// <param name="text">The text.</param>
    public static string NameNear(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = text.Split([.. text.Where(static unit => !char.IsLetterOrDigit(unit)).Distinct()], StringSplitOptions.RemoveEmptyEntries);
        string name = string.Concat(words.Select(static word => char.ToUpperInvariant(word[0]) + word[1..]));
        string near = CSharpIdentifier.Near(name.Length == 0 ? "Site" : name);
        return IsName(near) ? near : "Site";
    }

    /// <summary>Drafts a grammar. No page makes it throw, and the grammar compiles without errors.</summary>
    /// <param name="name">The grammar's name, one that <see cref="IsName"/> takes.</param>
    /// <param name="samples">The pages; at least one.</param>
    /// <exception cref="ArgumentException">A grammar cannot have the name, or there are no pages.</exception>
    public static GrammarDraft Draft(string name, IReadOnlyList<DraftSample> samples)
    {
        ArgumentNullException.ThrowIfNull(samples);
        var pages = new DraftPages();
        foreach (DraftSample sample in samples)
        {
            pages.Add(sample);
        }

        return Draft(name, pages);
    }

    /// <summary>Drafts a grammar. No page makes it throw, and the grammar compiles without errors.</summary>
    /// <param name="name">The grammar's name, one that <see cref="IsName"/> takes.</param>
    /// <param name="samples">The pages; at least one.</param>
    /// <param name="files">The files that it may extend; null for none.</param>
    /// <exception cref="ArgumentException">A grammar cannot have the name, or there are no pages.</exception>
    /// <remarks>
    /// Pages with marks give a grammar that extends <c>Page</c>, where the files have it. They are read as plain text otherwise, and where
    /// some pages have marks and others none.
    /// </remarks>
    public static GrammarDraft Draft(string name, DraftPages samples, IGrammarFiles? files = null)
    {
        ArgumentNullException.ThrowIfNull(samples);
        if (!IsName(name))
        {
            throw new ArgumentException($"A grammar cannot be named '{name}'.", nameof(name));
        }

        if (samples.Count == 0)
        {
            throw new ArgumentException("A draft needs pages.", nameof(samples));
        }

        if (files is not null && samples.IsMarked && MarkedDrafter.Draft(name, samples.Kept, files) is { } marked)
        {
            return OfMarked(marked, samples);
        }

        var pages = samples.Kept.Select(PageReader.Read).ToList();
        var vocabulary = VocabularyChoice.For(pages);
        IReadOnlyList<ArticleCuts> cuts = ArticleFinder.Find(pages, vocabulary);
        TextDraft draft = cuts.Select(cut => SeveralDrafter.Draft(name, pages, vocabulary, cut)).FirstOrDefault(static several => several is not null)
            ?? (CaptionFinder.Find(pages, vocabulary) is { } captions
                ? CaptionDrafter.Draft(name, pages, vocabulary, captions, samples.Lines, samples.Count)
                : null)
            ?? TextDrafter.Draft(name, pages, vocabulary, samples.Lines, samples.Count);
        string[] notes = draft.Note is { } note ? [note]
            : cuts.Count > 0 ? [SeveralDrafter.Unsure(cuts[0])]
            : [];
        return new GrammarDraft(
            GrammarWriter.WithMisfits(draft.Fit.Text, draft.Fit.Misfits),
            [.. Sampled(samples), .. notes, .. Findings(draft.Plan, draft.Labelled, draft.Fit, pages.Count)],
            draft.Fit.Misfits)
        {
            Rules = RuleUses.Of(Grammar.Compile(draft.Fit.Text), [.. samples.Kept.Select(static page => new DraftSample(page.Path, page.Text))]),
        };
    }

    private static GrammarDraft OfMarked(MarkedDraft draft, DraftPages samples)
    {
        var plain = new PlainShare(draft.Grammar);
        var misfits = new List<DraftMisfit>();
        int fitting = 0;
        foreach (DraftSample page in samples.Kept)
        {
            using var document = draft.Grammar.Parse(new MarkedText<char>(page.Text, page.Marks.Span));
            plain.Count(document);
            fitting += document.Fits ? 1 : 0;
            misfits.AddRange(PageMisfits.Of(page.Path, document));
        }

        return new GrammarDraft(
            GrammarWriter.WithMisfits(draft.Text, misfits),
            [
                .. Sampled(samples),
                "extends: Page, the grammar for pages of no site in particular",
                "site: " + (draft.Host ?? "the pages do not agree on one"),
                "lines of its own: " + (draft.Rules.Count == 0 ? "none" : string.Join(", ", draft.Rules.Select(static rule => rule.Name))),
                string.Create(CultureInfo.InvariantCulture, $"fits {fitting} of {samples.Kept.Count} pages"),
                plain.ToString(),
            ],
            misfits)
        {
            Rules = RuleUses.Of(draft.Grammar, samples.Kept),
        };
    }

    private static IReadOnlyList<string> Findings(DraftPlan plan, IReadOnlyList<LabelledPage> pages, FitCheck fit, int all)
    {
        var labels = pages
            .SelectMany(static page => page.Labels.OfType<DraftLabel>().Distinct())
            .GroupBy(static label => label)
            .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Key.Name} ({group.Count()} of {pages.Count})"))
            .ToList();
        return
        [
            "vocabulary: " + (plan.Vocabulary is null ? "none fits" : $"\"{plan.Vocabulary}\""),
            "labels: " + (labels.Count == 0 ? "none" : string.Join(", ", labels)),
            string.Create(CultureInfo.InvariantCulture, $"fits {fit.PagesThatFit} of {all} pages"),
            fit.Plain.ToString(),
            .. Offers(plan, pages),
        ];
    }

    /// <summary>That not all pages were kept, where that is so.</summary>
    private static string[] Sampled(DraftPages samples) => samples.Count == samples.Kept.Count ? []
        : [string.Create(
            CultureInfo.InvariantCulture,
            $"pages: {samples.Count:N0}, of which {samples.Kept.Count:N0} were kept at random; lines that recur were counted on all")];

    /// <summary>The labels that a vocabulary could have, each with how many pages show it.</summary>
    private static IEnumerable<string> Offers(DraftPlan plan, IReadOnlyList<LabelledPage> pages)
    {
        var offered = pages
            .SelectMany(static page => page.Labels.OfType<DraftLabel>().Where(static label => label.Spelling.Length > 0).Distinct())
            .GroupBy(static label => label)
            .OrderByDescending(static label => label.Count())
            .Select(static label => string.Create(CultureInfo.InvariantCulture, $"{LabelText.Quoted(label.Key.Spelling)} ({label.Key.Name}, {label.Count()})"))
            .ToList();
        return offered.Count == 0 ? []
            : [$"labels that {(plan.Vocabulary is null ? "no vocabulary has" : $"the vocabulary \"{plan.Vocabulary}\" lacks")}: {string.Join(", ", offered)}"];
    }

    /// <summary>Whether a grammar has no errors.</summary>
    internal static bool Compiles(string grammar) =>
        GrammarCompiler.Compile(new SourceText("draft.newsgrammar", grammar)).Grammar is not null;
}
