using NewsGrammar.Cli.Terminal;

namespace NewsGrammar.Cli.Commands.Test;

/// <summary>What a <c>test</c> command line asks for.</summary>
/// <param name="Grammars">The grammar files; none for all in the current folder.</param>
/// <param name="Accept">Whether results without repairs become the expected ones.</param>
/// <param name="AcceptRepairs">The names of samples whose results become the expected ones with their repairs.</param>
/// <param name="Format">How the findings are written.</param>
/// <param name="Root">The folder that the grammars' files lie below; null for the tool's choice.</param>
/// <param name="Output">The file for the report; null for standard output.</param>
/// <param name="Color">When output is coloured.</param>
internal sealed record TestOptions(
    IReadOnlyList<string> Grammars,
    bool Accept,
    IReadOnlyList<string> AcceptRepairs,
    TestFormat Format,
    string? Root,
    string? Output,
    ColorChoice Color);
