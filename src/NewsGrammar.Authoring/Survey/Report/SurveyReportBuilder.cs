using NewsGrammar.Views;

namespace NewsGrammar.Authoring.Survey;

/// <summary>Puts what was counted and found into a report.</summary>
internal static class SurveyReportBuilder
{
    /// <summary>Builds it.</summary>
    public static SurveyReport Build(Grammar grammar, SurveyFindings findings, SurveyOptions options)
    {
        (LineClasses classes, FieldNumbers fields, PageCounts counts, _, LineScores scores) = findings;
        return new SurveyReport
        {
            Grammar = grammar.Name,
            Documents = counts.Pages,
            Fits = counts.Fits,
            Recognized = counts.Recognized,
            Fields = FieldsOf(fields, counts),
            Layouts = [.. counts.Layouts.Kept.OrderByDescending(static layout => layout.Count).ThenBy(static layout => layout.Example, StringComparer.Ordinal)
                .Take(options.Top).Select(static layout => new LayoutReport(layout.Count, layout.Fields!, layout.Example))],
            DistinctLayouts = counts.Layouts.Distinct,
            Repairs = [.. counts.Repairs.All.OrderByDescending(static repair => repair.Count).ThenBy(static repair => repair.Rule, StringComparer.Ordinal)
                .Take(options.Top).Select(ReportOf)],
            Groups = [.. GroupRanking.Of(scores, options.Top).Select(group => ReportOf(group.Group, group.Tally, classes))],
            Suspects = [.. scores.Suspects.Ranked.Select(suspect => new SuspectReport(
                suspect.Line.File,
                suspect.Line.Line,
                suspect.Line.Text,
                classes.All[suspect.Class].Field,
                classes.LookOf(suspect.LooksLike),
                Math.Round(suspect.Score, 2)))],
        };
    }

    private static OrderedDictionary<string, FieldReport> FieldsOf(FieldNumbers numbers, PageCounts counts)
    {
        var fields = new OrderedDictionary<string, FieldReport>(StringComparer.Ordinal);
        foreach ((LineClass lineClass, FieldTally tally) in numbers.All.Zip(counts.Fields)
            .OrderByDescending(static field => field.First.IsField).ThenBy(static field => field.Second.Lines))
        {
            double perPage = tally.Pages == 0 ? 0 : Math.Round((double)tally.Lines / tally.Pages, 2);
            fields.Add(lineClass.Field, new FieldReport(tally.Pages, tally.Lines, perPage, tally.Examples.Lines));
        }

        return fields;
    }

    private static RepairReport ReportOf(RepairTally repair) => new(
        repair.Kind == RepairKind.Unexpected ? "unexpected" : "missing",
        repair.Rule,
        repair.Field,
        repair.Count,
        repair.Pages,
        repair.Examples.Lines);

    private static GroupReport ReportOf(GroupNode group, GroupTally tally, LineClasses classes) => new(
        classes.All[group.Class].Field,
        classes.NameOf(group.Rule),
        classes.LookOf(tally.LooksLike),
        tally.Lines,
        Math.Round(tally.Score, 2),
        tally.Examples.Lines);
}
