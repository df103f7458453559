using NewsGrammar.Cli.Terminal;

namespace NewsGrammar.Cli.Testing;

/// <summary>Writes what a test finds: the samples that do not give what is expected, then the counts.</summary>
/// <param name="output">Where to write.</param>
/// <param name="style">The colours.</param>
internal sealed class TestReport(TextWriter output, Style style)
{
    private const string Indent = "  ";

    private readonly ResultDifference _difference = new(style);

    /// <summary>Shows a result that is not the expected one.</summary>
    public void Write(SampleResult result)
    {
        string state = result.Sample.Expected is null ? "has no expected result yet" : "differs from the expected result (-)";
        WriteLine("", $"{Name(result.Sample.Path)} {style.Yellow(state)}");
        foreach (string line in _difference.Of(result.Sample.Expected, result.Text))
        {
            WriteLine(Indent, line);
        }

        output.Flush();
    }

    /// <summary>Says that a result has become the expected one.</summary>
    public void Accepted(SampleResult result)
    {
        string path = result.Sample.AcceptedPath;
        string from = path == result.Sample.Path ? "" : $", which holds the text too and takes the place of {Name(result.Sample.Path)}";
        WriteLine(Indent, $"{style.Green("accepted")}: written to {Name(path)}{from}");
    }

    /// <summary>Says that a result with repairs has not become the expected one.</summary>
    public void Refused(SampleResult result) => WriteLine(
        Indent,
        $"{style.Yellow("not accepted")}: it needed {Plural.Of(result.Repairs, "repair")}. Change the grammar, or, if the page itself is broken, "
            + $"use --accept-repairs {TerminalText.OneLine(result.Sample.Name)}");

    /// <summary>Says that a result has not become the expected one, as its text is none.</summary>
    /// <param name="mistake">What is wrong with the text.</param>
    public void Refused(string mistake) => WriteLine(Indent, $"{style.Yellow("not accepted")}: {mistake}");

    /// <summary>Writes the counts.</summary>
    /// <param name="summary">The counts.</param>
    /// <param name="hint">What to do next; null for nothing.</param>
    public void End(TestSummary summary, string? hint)
    {
        WriteLine("", summary.ToString());
        if (hint is not null)
        {
            WriteLine("", style.Dim(hint));
        }
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
