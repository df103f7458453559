namespace NewsGrammar.Cli.Terminal;

/// <summary>Puts colour around text by the SGR sequences of ECMA-48, or leaves it plain.</summary>
/// <param name="isColored">Whether there is colour.</param>
internal sealed class Style(bool isColored)
{
    /// <summary>The style for an output.</summary>
    /// <param name="choice">What the command line asks for.</param>
    /// <param name="isTerminal">Whether the output is a terminal.</param>
    public static Style For(ColorChoice choice, bool isTerminal) => new(choice switch
    {
        ColorChoice.Always => true,
        ColorChoice.Never => false,
        _ => isTerminal
            && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") != "dumb",
    });

    /// <summary>Text in the foreground.</summary>
    public string Bold(string text) => Sgr("1", text);

    /// <summary>Text in the background.</summary>
    public string Dim(string text) => Sgr("2", text);

    /// <summary>What is wrong.</summary>
    public string Red(string text) => Sgr("31", text);

    /// <summary>What is right.</summary>
    public string Green(string text) => Sgr("32", text);

    /// <summary>What needs a look.</summary>
    public string Yellow(string text) => Sgr("33", text);

    /// <summary>Names.</summary>
    public string Cyan(string text) => Sgr("36", text);

    private string Sgr(string code, string text) => isColored && !string.IsNullOrWhiteSpace(text) ? $"\e[{code}m{text}\e[0m" : text;
}
