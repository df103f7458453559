using System.CommandLine;
using NewsGrammar.Cli.Terminal;

namespace NewsGrammar.Cli.Arguments;

/// <summary>The option <c>--color</c>, the same for every command.</summary>
internal static class ColorOption
{
    /// <summary>Makes the option.</summary>
    public static Option<ColorChoice?> Create() => ChoiceOption.Create(
        "--color",
        "Colour in what is written for people. 'auto', the default: on a terminal, unless NO_COLOR is set.",
        ("auto", ColorChoice.Auto),
        ("always", ColorChoice.Always),
        ("never", ColorChoice.Never));
}
