using NewsGrammar.Compiler.Diagnostics;

namespace NewsGrammar.Cli.Terminal;

/// <summary>Makes foreign text safe to show: it can neither steer the terminal nor reorder what stands around it.</summary>
internal static class TerminalText
{
    /// <inheritdoc cref="DisplayText.OneLine"/>
    public static string OneLine(ReadOnlySpan<char> text) => DisplayText.OneLine(text);

    /// <inheritdoc cref="DisplayText.Lines"/>
    public static string Lines(ReadOnlySpan<char> text) => DisplayText.Lines(text);

    /// <inheritdoc cref="DisplayText.Isolate"/>
    public static string Isolate(string text, ReadOnlySpan<char> plain) => DisplayText.Isolate(text, plain);
}
