using NewsGrammar.Cli.Terminal;

namespace NewsGrammar.Cli.Commands.Test;

/// <summary>Makes reports.</summary>
internal static class TestReports
{
    /// <summary>The report in a format.</summary>
    /// <param name="options">What the command line asks for.</param>
    /// <param name="output">Where to write.</param>
    public static ITestReport To(TestOptions options, ResultOutput output) => options.Format switch
    {
        TestFormat.Text => new TextTestReport(TextOutput.To(output.Stream), Style.For(options.Color, output.IsTerminal)),
        TestFormat.Json => new JsonTestReport(output.Stream),
        TestFormat.JUnit => new JUnitTestReport(output.Stream),
        _ => throw new ArgumentOutOfRangeException(nameof(options)),
    };
}
