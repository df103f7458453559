using NewsGrammar.Cli.Terminal;

namespace NewsGrammar.Cli.Commands.Survey;

/// <summary>What a <c>survey</c> command line asks for.</summary>
/// <param name="Grammar">The grammar file.</param>
/// <param name="Inputs">Files, folders and patterns.</param>
/// <param name="Top">How many groups, suspects, layouts and repairs are shown.</param>
/// <param name="Json">The file for the report as JSON; null for none.</param>
/// <param name="Html">The file for the report as a page; null for none.</param>
/// <param name="Against">The JSON of an earlier survey to compare with; null for none.</param>
/// <param name="Text">The field that holds a record's text; null for the usual ones.</param>
/// <param name="Id">The field that holds its identifier; null for the usual ones.</param>
/// <param name="Jobs">How many cores; null for all.</param>
/// <param name="Root">The folder that the grammar's files lie below; null for the tool's choice.</param>
/// <param name="Color">When output is coloured.</param>
internal sealed record SurveyCommandOptions(
    string Grammar,
    IReadOnlyList<string> Inputs,
    int Top,
    string? Json,
    string? Html,
    string? Against,
    string? Text,
    string? Id,
    int? Jobs,
    string? Root,
    ColorChoice Color);
