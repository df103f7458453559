using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Cli.Terminal;

/// <summary>Messages to people on standard error, each a line that begins with its place.</summary>
/// <param name="output">Where they go.</param>
/// <param name="style">Their colours.</param>
internal sealed class Messages(TextWriter output, Style style)
{
    /// <summary>The messages on standard error.</summary>
    public static Messages Default { get; } = new(
        TextOutput.To(Console.OpenStandardError()),
        Style.For(ColorChoice.Auto, isTerminal: !Console.IsErrorRedirected));

    /// <summary>Says what is wrong.</summary>
    /// <param name="place">The file, or the tool for a mistake on the command line.</param>
    /// <param name="message">What is wrong.</param>
    public void Error(string place, string message) =>
        Write($"{style.Bold(Shown(place) + ":")} {style.Red("error:")} {Shown(message)}\n");

    /// <summary>Says what may be wrong, and that the work goes on.</summary>
    /// <param name="place">The file.</param>
    /// <param name="message">What may be wrong.</param>
    public void Warning(string place, string message) =>
        Write($"{style.Bold(Shown(place) + ":")} {style.Yellow("warning:")} {Shown(message)}\n");

    /// <summary>Says what is wrong with a grammar, with its source line and the way out.</summary>
    public void Error(Diagnostic diagnostic, IReadOnlyList<SourceText> sources) =>
        Write(DiagnosticColors.Renderer(style).Render(diagnostic, sources));

    /// <summary>Helps somebody who sits at the terminal.</summary>
    public void Hint(string message) => Write(style.Dim(Shown(message)) + "\n");

    private static string Shown(string text) => TerminalText.OneLine(text);

    private void Write(string text)
    {
        output.Write(text);
        output.Flush();
    }
}
