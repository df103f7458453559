using NewsGrammar.Cli.Terminal;

namespace NewsGrammar.Cli.Commands.Explain;

/// <summary>What an <c>explain</c> command line asks for.</summary>
/// <param name="File">The file; <c>-</c> for standard input.</param>
/// <param name="Grammars">The grammar files; none for the site pack.</param>
/// <param name="Site">The site whose grammar is meant; null for the one that fits best.</param>
/// <param name="Lines">The 1-based numbers of the lines to say more about; none for an overview of all.</param>
/// <param name="IsAll">Whether rules are told of that the layout has no place for, and that do not match.</param>
/// <param name="Root">The folder that the grammars' files lie below; null for the tool's choice.</param>
/// <param name="Output">The file to write to; null for standard output.</param>
/// <param name="Color">When output is coloured.</param>
internal sealed record ExplainOptions(
    string File, IReadOnlyList<string> Grammars, string? Site, IReadOnlyList<int> Lines, bool IsAll, string? Root, string? Output, ColorChoice Color);
