using NewsGrammar.Authoring.Translation;
using NewsGrammar.Cli.Terminal;

namespace NewsGrammar.Cli.Commands.Check;

/// <summary>What a <c>check</c> command line asks for.</summary>
/// <param name="Grammars">The grammar files; <c>-</c> for standard input.</param>
/// <param name="Format">How the findings are written.</param>
/// <param name="IsWatching">Whether to check again whenever a file changes.</param>
/// <param name="Root">The folder that the grammars' files lie below; null for the tool's choice.</param>
/// <param name="Output">The file for the findings; null for standard output.</param>
/// <param name="Language">The language of the findings.</param>
/// <param name="Color">When output is coloured.</param>
internal sealed record CheckOptions(
    IReadOnlyList<string> Grammars,
    CheckFormat Format,
    bool IsWatching,
    string? Root,
    string? Output,
    MessageLanguage Language,
    ColorChoice Color);
