using NewsGrammar.Authoring.Pages;
using NewsGrammar.Authoring.Samples;
using NewsGrammar.Cli.Grammars;
using NewsGrammar.Cli.Input;
using NewsGrammar.Cli.Terminal;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Files;

namespace NewsGrammar.Cli.Commands.Test;

/// <summary>The run of a <c>test</c> command: grammars, then their samples.</summary>
internal static class TestRun
{
    /// <summary>Reads the samples of the grammars that a command line names, and compares the results with the expected ones.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(TestOptions options)
    {
        try
        {
            IReadOnlyList<string> paths = options.Grammars.Count > 0 ? options.Grammars : GrammarsHere();
            return Load(paths, new ToolFiles(options.Root, paths)) is { } grammars ? Test(grammars, options) : ExitCode.Wrong;
        }
        catch (InputException exception)
        {
            Messages.Default.Error("newsgrammar", exception.Message);
            return ExitCode.Wrong;
        }
    }

    private static string[] GrammarsHere()
    {
        string[] paths =
        [
            .. Directory.GetFiles(".", "*" + GrammarPath.Extension)
                .Select(static path => Path.GetFileName(path))
                .Where(static path => !IsFragment(path))
                .Order(StringComparer.Ordinal),
        ];
        return paths.Length > 0
            ? paths
            : throw new InputException($"there is no grammar in this folder: name one, or go to the folder of your *{GrammarPath.Extension} files");
    }

    /// <summary>Whether a grammar is there for others alone. One that cannot be read is none, and is reported when it is loaded.</summary>
    private static bool IsFragment(string path)
    {
        try
        {
            return GrammarOutline.Of(GrammarFile.Read(path)).IsFragment;
        }
        catch (InputException)
        {
            return false;
        }
    }

    /// <summary>The grammars with their samples; null when one cannot be used, which has been said.</summary>
    private static List<TestedGrammar>? Load(IReadOnlyList<string> paths, ToolFiles files)
    {
        var grammars = new List<TestedGrammar>();
        foreach (string path in paths)
        {
            if (CompiledGrammarFile.Load(path, files) is not { Grammar: { } grammar })
            {
                return null;
            }

            grammars.Add(TestedGrammar.Of(path, new Grammar(grammar)));
        }

        return grammars.Exists(static grammar => grammar.Samples.Count > 0)
            ? grammars
            : throw new InputException(
                $"there are no samples: put texts as {Sample.TextExtension} files into {string.Join(", ", paths.Select(SampleFolder.Of))}");
    }

    private static int Test(List<TestedGrammar> grammars, TestOptions options)
    {
        options = options with { AcceptRepairs = [.. options.AcceptRepairs.Select(NameOf)] };
        RequireNames(options.AcceptRepairs, [.. grammars.SelectMany(static grammar => grammar.Samples).Select(static sample => sample.Name)]);
        using var output = ResultOutput.Open(options.Output);
        ITestReport report = TestReports.To(options, output);
        var summary = new TestSummary();
        foreach (TestedGrammar grammar in grammars)
        {
            report.Begin(grammar);
            foreach (Sample sample in grammar.Samples)
            {
                SampleVerdict verdict = Judge(SampleResult.Of(grammar.Grammar, sample), options);
                summary.Add(verdict);
                report.Write(verdict);
            }
        }

        report.End(summary, summary.IsFine || options.Accept ? null : summary.Help);
        output.Complete();
        return summary.ExitCode;
    }

    private static void RequireNames(IReadOnlyList<string> names, string[] samples)
    {
        foreach (string name in names.Where(name => !samples.Contains(name)))
        {
            string advice = ClosestName.To(name, samples) is { } closest ? $": did you mean '{closest}'?" : "";
            throw new InputException($"--accept-repairs: there is no sample '{name}'{advice}");
        }
    }

    /// <summary>The name of a sample as people type it: alone, or as the file that holds it.</summary>
    private static string NameOf(string typed) => Path.GetExtension(typed) is Sample.Extension or Sample.TextExtension || SampleFolder.IsPage(typed)
        ? Path.GetFileNameWithoutExtension(typed)
        : Path.GetFileName(typed);

    /// <summary>Compares a result with the expected one, and makes it so where that is asked for.</summary>
    private static SampleVerdict Judge(SampleResult result, TestOptions options)
    {
        if (result.IsExpected)
        {
            return new SampleVerdict(result, SampleState.AsExpected);
        }

        bool isNamed = options.AcceptRepairs.Contains(result.Sample.Name);
        string? refusal = isNamed || options.Accept ? RefusalOf(result, isNamed) : null;
        if ((isNamed || options.Accept) && refusal is null)
        {
            Write(result);
            return new SampleVerdict(result, SampleState.Accepted);
        }

        return new SampleVerdict(result, result.Sample.Expected is null ? SampleState.New : SampleState.Different, refusal);
    }

    /// <summary>Why a result may not become the expected one; null when it may.</summary>
    private static string? RefusalOf(SampleResult result, bool isNamed)
    {
        ReadOnlySpan<byte> text = result.Sample.Text.Span;
        string? mistake = NoText.KindOf(text)?.Message ?? InputText.MistakeIn(text);
        return mistake is not null || isNamed || result.Repairs == 0
            ? mistake
            : $"it needed {Plural.Of(result.Repairs, "repair")}. Change the grammar, or, if the page itself is broken, "
                + $"use --accept-repairs {TerminalText.OneLine(result.Sample.Name)}";
    }

    private static void Write(SampleResult result)
    {
        Sample sample = result.Sample;
        try
        {
            FileReplacement.Write(sample.AcceptedPath, sample.With(result.Text));
            if (sample.AcceptedPath != sample.Path && !sample.IsPage)
            {
                File.Delete(sample.Path);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{sample.AcceptedPath} cannot be written: {exception.Message}", exception);
        }
    }
}
