using System.Text;
using NewsGrammar.Authoring.Survey;
using NewsGrammar.Cli.Commands.Survey;
using NewsGrammar.Cli.Input;
using NewsGrammar.Cli.Terminal;
using NewsGrammar.Corpus;
using NewsGrammar.Corpus.Pages;

namespace NewsGrammar.Cli.Commands.Corpus;

/// <summary>The survey at the end of a run, over some of its documents: it shows what the counts of the summary do not.</summary>
internal static class CorpusSurvey
{
    /// <summary>Enough for the groups of lines that a reader looks through, and read in a second.</summary>
    private const int Sample = 1000;

    /// <summary>Surveys some documents of a run, and writes the report.</summary>
    /// <param name="run">The run, which has one grammar.</param>
    /// <param name="path">The file: a page, or JSON where its name says so.</param>
    public static void Write(CorpusOptions run, string path)
    {
        var pages = new PageSource(run.Inputs, run.TextField, run.IdField, run.MaxDocument);
        SurveyReport report;
        using (var progress = new SurveyTerminalProgress())
        {
            report = GrammarSurvey.Run(run.Grammar!.Grammar, pages.Sample(Sample), new SurveyOptions { Jobs = run.Jobs }, progress);
        }

        using var output = ResultOutput.Open(path);
        output.Stream.Write(path.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
            ? [.. report.ToJson(), (byte)'\n']
            : Encoding.UTF8.GetBytes(report.ToHtml()));
        output.Complete();
        Messages.Default.Hint($"{TerminalText.OneLine(path)}: {SurveyText.Count(report.Documents, "document")} surveyed");
    }
}
