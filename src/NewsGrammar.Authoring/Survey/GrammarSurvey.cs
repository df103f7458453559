using NewsGrammar.Marks;
using NewsGrammar.Views;

namespace NewsGrammar.Authoring.Survey;

/// <summary>
/// Shows how a grammar reads all pages of a crawl: how many fit, what each field holds, which layouts there are, and which
/// lines look as if they belonged elsewhere. The memory does not grow with the pages.
/// </summary>
public static class GrammarSurvey
{
    /// <summary>Surveys pages.</summary>
    /// <param name="grammar">The grammar.</param>
    /// <param name="pages">The pages, which are gone through twice and must be the same each time.</param>
    /// <param name="options">How much is shown; null for what is usual.</param>
    /// <param name="progress">Is told how far it is; null for nobody.</param>
    public static SurveyReport Run(
        Grammar grammar, IEnumerable<SurveyPage> pages, SurveyOptions? options = null, IProgress<SurveyProgress>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(grammar);
        ArgumentNullException.ThrowIfNull(pages);
        options ??= new SurveyOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Top, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Examples, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Jobs, 1, nameof(options));

        return SurveyReportBuilder.Build(grammar, Find(grammar, pages, options, progress), options);
    }

    /// <summary>Both readings.</summary>
    internal static SurveyFindings Find(Grammar grammar, IEnumerable<SurveyPage> pages, SurveyOptions options, IProgress<SurveyProgress>? progress)
    {
        var classes = new LineClasses(grammar.Compiled);
        var readings = new PageReadings(options, progress);
        var fields = new FieldNumbers(grammar.Compiled);
        var counts = new PageCounts(classes, fields, options.Examples);
        readings.Run(1, pages, batch => Count(grammar, classes, fields, options, batch), counts.Add);

        var model = new FieldModel(counts.Surfaces);
        var groups = new LineGroups(counts.Samples, options.Splits);
        var scores = new LineScores(model, groups, classes, options);
        readings.Run(2, pages, batch => Score(grammar, classes, model, groups, options, batch), scores.Add);
        return new SurveyFindings(classes, fields, counts, groups, scores);
    }

    private static PageCounts Count(Grammar grammar, LineClasses classes, FieldNumbers fields, SurveyOptions options, List<SurveyPage> pages)
    {
        var counts = new PageCounts(classes, fields, options.Examples);
        var lines = new PageLines(classes);
        foreach (SurveyPage page in pages)
        {
            using ParsedDocument<char> document = grammar.Parse(new MarkedText<char>(page.Text, page.Marks.Span));
            lines.Read(document);
            counts.Add(page, document, lines.Lines);
        }

        return counts;
    }

    private static LineScores Score(
        Grammar grammar, LineClasses classes, FieldModel model, LineGroups groups, SurveyOptions options, List<SurveyPage> pages)
    {
        var scores = new LineScores(model, groups, classes, options);
        var lines = new PageLines(classes);
        foreach (SurveyPage page in pages)
        {
            using ParsedDocument<char> document = grammar.Parse(new MarkedText<char>(page.Text, page.Marks.Span));
            lines.Read(document);
            scores.Add(page, lines.Lines);
        }

        return scores;
    }
}
