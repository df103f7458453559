using System.Text;
using System.Text.Json;
using NewsGrammar.Authoring.Survey;
using NewsGrammar.Cli.Grammars;
using NewsGrammar.Cli.Input;
using NewsGrammar.Cli.Terminal;
using NewsGrammar.Corpus;
using NewsGrammar.Corpus.Pages;

namespace NewsGrammar.Cli.Commands.Survey;

/// <summary>The run of a <c>survey</c> command: the grammar, the pages, the survey, then its report.</summary>
internal static class SurveyRun
{
    /// <summary>Surveys the pages that a command line names.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(SurveyCommandOptions options)
    {
        try
        {
            return CompiledGrammarFile.Load(options.Grammar, new ToolFiles(options.Root, options.Grammar)) is { Grammar: { } grammar }
                ? Run(options, new Grammar(grammar))
                : ExitCode.Wrong;
        }
        catch (Exception exception) when (exception is InputException or CorpusException)
        {
            Messages.Default.Error("newsgrammar", exception.Message);
            return ExitCode.Wrong;
        }
    }

    private static int Run(SurveyCommandOptions options, Grammar grammar)
    {
        var pages = new PageSource(options.Inputs, options.Text, options.Id);
        var survey = new SurveyOptions { Top = options.Top, Jobs = options.Jobs ?? Environment.ProcessorCount };
        SurveyReport? earlier = options.Against is { } against ? Earlier(against) : null;
        SurveyReport report;
        using (var progress = new SurveyTerminalProgress())
        {
            report = GrammarSurvey.Run(grammar, pages.Read(), survey, progress);
        }

        foreach (CorpusFailure failure in pages.Failed)
        {
            Messages.Default.Error(failure.Input, failure.Message);
        }

        if (report.Documents == 0 && pages.Failed.Count == 0 && pages.Rejects.Count == 0)
        {
            throw new InputException("there is no page in the inputs");
        }

        report = earlier is null ? report : report.HeldAgainst(earlier);
        Write(options, report);
        foreach ((string reason, long count) in pages.Rejects)
        {
            Messages.Default.Hint($"{SurveyText.Count(count, "record")} gave no page: {reason}");
        }

        bool isFine = report.Fits == report.Documents && pages.Rejects.Count == 0 && (report.Against?.Fields.Count ?? 0) == 0;
        return pages.Failed.Count > 0 ? ExitCode.Wrong : isFine ? ExitCode.Fine : ExitCode.Findings;
    }

    private static SurveyReport Earlier(string path)
    {
        try
        {
            return SurveyReport.FromJson(File.ReadAllBytes(path));
        }
        catch (JsonException)
        {
            throw new InputException($"'{path}' is no report of a survey: --against takes what --json wrote");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"'{path}' cannot be read: {exception.Message}");
        }
    }

    private static void Write(SurveyCommandOptions options, SurveyReport report)
    {
        if (options.Json is { } json)
        {
            WriteFile(json, [.. report.ToJson(), (byte)'\n']);
        }

        if (options.Html is { } html)
        {
            WriteFile(html, Encoding.UTF8.GetBytes(report.ToHtml()));
        }

        if (options.Json != "-" && options.Html != "-")
        {
            using var output = ResultOutput.Open(null);
            using TextWriter text = TextOutput.To(output.Stream);
            new SurveyText(text, Style.For(options.Color, output.IsTerminal), output.Columns).Write(report);
            text.Flush();
            output.Complete();
        }
    }

    private static void WriteFile(string path, byte[] content)
    {
        using var output = ResultOutput.Open(path);
        output.Stream.Write(content);
        output.Complete();
    }
}
