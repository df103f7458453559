using NewsGrammar.Compiler.Diagnostics;

namespace NewsGrammar.Cli.Terminal;

/// <summary>Makes foreign text safe to show: it can neither steer the terminal nor reorder what stands around it.</summary>
internal static class TerminalText
{
    /// <inheritdoc cref="DisplayText.OneLine"/>
    public static string OneLine(ReadOnlySpan<char> text) => DisplayText.OneLine(text);

    /// <summary>Text of several lines, of which only the control characters are replaced.</summary>
    public static string Lines(string text) => string.Create(text.Length, text, static (shown, text) =>
    {
        for (int index = 0; index < text.Length; index++)
        {
            shown[index] = text[index] == '\n' ? '\n' : Printable.Unit(text[index]);
        }
    });

    /// <inheritdoc cref="DisplayText.Isolate"/>
    public static string Isolate(string text, ReadOnlySpan<char> plain) => DisplayText.Isolate(text, plain);
}
