using NewsGrammar.Authoring.Survey;
using NewsGrammar.Views;

namespace NewsGrammar.Compiler.Tests.Survey;

/// <summary>How well a survey ranks what a broken grammar misreads.</summary>
/// <param name="Misread">How many lines the broken grammar puts elsewhere than the right one.</param>
/// <param name="Lines">How many lines there are.</param>
/// <param name="InGroups">How many of those that are misread are in the first 20 groups.</param>
/// <param name="GroupLines">How many lines the first 20 groups have.</param>
/// <param name="InMisreadGroups">How many of those that are misread are in groups that are mostly misread.</param>
/// <param name="MisreadGroups">How many of the first 20 groups are mostly misread.</param>
/// <param name="InSuspects">How many of the first 20, and of the first 50, single lines are misread.</param>
internal sealed record RankingMeasure(
    int Misread, int Lines, int InGroups, int GroupLines, int InMisreadGroups, int MisreadGroups, (int First20, int First50) InSuspects)
{
    private const int Groups = 20;

    /// <summary>The share of the misread lines that the first 20 groups hold.</summary>
    public double Share => (double)InGroups / Misread;

    /// <summary>Measures.</summary>
    public static RankingMeasure Of(Grammar right, Grammar broken, IReadOnlyList<SurveyPage> pages)
    {
        // Groups as a survey shows them when nothing else is asked for; single lines down to the fiftieth.
        var options = new SurveyOptions { Top = 50, Splits = new SurveyOptions { Top = Groups }.Splits };
        SurveyFindings findings = GrammarSurvey.Find(broken, pages, options, progress: null);
        var first = GroupRanking.Of(findings.Scores, Groups).Select(static group => group.Group).ToHashSet();
        var rightClasses = new LineClasses(right.Compiled);
        var rightLines = new PageLines(rightClasses);
        var brokenLines = new PageLines(findings.Classes);
        var groups = new Dictionary<GroupNode, (int Misread, int Lines)>();
        var misread = new HashSet<(string, int)>();
        int lines = 0;
        foreach (SurveyPage page in pages)
        {
            using ParsedDocument<char> one = right.Parse(page.Text);
            using ParsedDocument<char> other = broken.Parse(page.Text);
            rightLines.Read(one);
            brokenLines.Read(other);
            for (int index = 0; index < rightLines.Lines.Count; index++, lines++)
            {
                ReadLine line = brokenLines.Lines[index];
                bool isMisread = rightClasses.All[rightLines.Lines[index].Class].Field != findings.Classes.All[line.Class].Field;
                GroupNode key = findings.Groups.Of(line)!;
                (int Misread, int Lines) group = groups.GetValueOrDefault(key);
                groups[key] = (group.Misread + (isMisread ? 1 : 0), group.Lines + 1);
                if (isMisread)
                {
                    misread.Add((page.Name, line.Number));
                }
            }
        }

        var suspects = findings.Scores.Suspects.Ranked.Select(suspect => misread.Contains((suspect.Line.File, suspect.Line.Line))).ToList();
        return new RankingMeasure(
            misread.Count,
            lines,
            first.Sum(key => groups[key].Misread),
            first.Sum(key => groups[key].Lines),
            first.Where(key => 2 * groups[key].Misread > groups[key].Lines).Sum(key => groups[key].Misread),
            first.Count(key => 2 * groups[key].Misread > groups[key].Lines),
            (suspects.Take(20).Count(static isMisread => isMisread), suspects.Count(static isMisread => isMisread)));
    }
}
