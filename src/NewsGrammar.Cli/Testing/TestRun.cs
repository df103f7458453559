using NewsGrammar.Cli.Commands;
using NewsGrammar.Cli.Input;
using NewsGrammar.Cli.Terminal;
using NewsGrammar.Compiler;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Files;
using NewsGrammar.Compiler.Pages;
using NewsGrammar.Compiler.Samples;

namespace NewsGrammar.Cli.Testing;

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
                .Where(static path => !IsPart(path))
                .Order(StringComparer.Ordinal),
        ];
        return paths.Length > 0
            ? paths
            : throw new InputException($"there is no grammar in this folder: name one, or go to the folder of your *{GrammarPath.Extension} files");
    }

    /// <summary>Whether a grammar is there for others alone. One that cannot be read is none, and is reported when it is loaded.</summary>
    private static bool IsPart(string path)
    {
        try
        {
            return GrammarOutline.Of(GrammarFile.Read(path)).IsPart;
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
        using TextWriter text = TextOutput.To(output.Stream);
        var report = new TestReport(text, Style.For(options.Color, output.IsTerminal));
        var summary = new TestSummary();
        foreach (TestedGrammar grammar in grammars)
        {
            foreach (Sample sample in grammar.Samples)
            {
                SampleResult result = SampleResult.Of(grammar.Grammar, sample);
                summary.Add(result, isAccepted: !result.IsExpected && Settle(result, options, report));
            }
        }

        report.End(summary, summary.IsFine || options.Accept ? null : summary.WayOut);
        text.Flush();
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
    private static string NameOf(string typed) => Path.GetExtension(typed) is Sample.Extension or Sample.TextExtension
        ? Path.GetFileNameWithoutExtension(typed)
        : Path.GetFileName(typed);

    /// <summary>Shows a result that is not the expected one, and makes it so where that is asked for.</summary>
    private static bool Settle(SampleResult result, TestOptions options, TestReport report)
    {
        report.Write(result);
        bool isNamed = options.AcceptRepairs.Contains(result.Sample.Name);
        ReadOnlySpan<byte> text = result.Sample.Text.Span;
        if ((isNamed || options.Accept) && (NoText.KindOf(text)?.Message ?? InputText.MistakeIn(text)) is { } mistake)
        {
            report.Refused(mistake);
            return false;
        }

        if (isNamed || (options.Accept && result.Repairs == 0))
        {
            Write(result);
            report.Accepted(result);
            return true;
        }

        if (options.Accept)
        {
            report.Refused(result);
        }

        return false;
    }

    private static void Write(SampleResult result)
    {
        Sample sample = result.Sample;
        try
        {
            FileReplacement.Write(sample.AcceptedPath, sample.With(result.Text));
            if (sample.AcceptedPath != sample.Path)
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
