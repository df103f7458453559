using NewsGrammar.Authoring.Samples;
using NewsGrammar.Cli.Terminal;

namespace NewsGrammar.Cli.Commands.Test;

/// <summary>Writes what a test finds for people: the samples that do not give what is expected, then the counts.</summary>
/// <param name="output">Where to write.</param>
/// <param name="style">The colours.</param>
internal sealed class TextTestReport(TextWriter output, Style style) : ITestReport
{
    private const string Indent = "  ";

    private readonly ResultDifference _difference = new(style);

    /// <inheritdoc/>
    public void Begin(TestedGrammar grammar)
    {
        // Paths of samples tell their grammar.
    }

    /// <inheritdoc/>
    public void Write(SampleVerdict verdict)
    {
        if (verdict.State == SampleState.AsExpected)
        {
            return;
        }

        SampleResult result = verdict.Result;
        WriteLine("", $"{Name(result.Sample.Path)} {style.Yellow(verdict.Finding)}");
        foreach (string line in _difference.Of(result.Sample.Expected, result.Text))
        {
            WriteLine(Indent, line);
        }

        if (verdict.State == SampleState.Accepted)
        {
            WriteAccepted(result);
        }
        else if (verdict.Refusal is { } refusal)
        {
            WriteLine(Indent, $"{style.Yellow("not accepted")}: {refusal}");
        }

        output.Flush();
    }

    /// <inheritdoc/>
    public void End(TestSummary summary, string? hint)
    {
        WriteLine("", summary.ToString());
        if (hint is not null)
        {
            WriteLine("", style.Dim(hint));
        }

        output.Flush();
    }

    private void WriteAccepted(SampleResult result)
    {
        string path = result.Sample.AcceptedPath;
        string from = path == result.Sample.Path || result.Sample.IsPage ? "" : $", which holds the text too and takes the place of {Name(result.Sample.Path)}";
        WriteLine(Indent, $"{style.Green("accepted")}: written to {Name(path)}{from}");
    }

    private static string Name(string path)
    {
        string shown = TerminalText.OneLine(path.Replace('\\', '/'));
        return TerminalText.Isolate(shown, shown);
    }

    private void WriteLine(string indent, string line)
    {
        output.Write($"{indent}{line}");
        output.Write('\n');
    }
}
