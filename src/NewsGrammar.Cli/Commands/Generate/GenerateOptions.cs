namespace NewsGrammar.Cli.Commands.Generate;

/// <summary>What a <c>generate</c> command line asks for.</summary>
/// <param name="Grammar">The grammar file; <c>-</c> for standard input.</param>
/// <param name="Folder">Where the file goes; null for standard output.</param>
/// <param name="Namespace">The namespace of the parser class; empty for none.</param>
/// <param name="Accessibility">Who may use the parser class; null where it leaves the choice to the tool.</param>
/// <param name="IsStandalone">Whether the file brings what it runs on.</param>
/// <param name="Root">The folder that the grammar's files lie below; null for the tool's choice.</param>
internal sealed record GenerateOptions(
    string Grammar, string? Folder, string Namespace, Accessibility? Accessibility, bool IsStandalone, string? Root);
