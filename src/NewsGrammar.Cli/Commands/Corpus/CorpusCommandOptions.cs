using NewsGrammar.Corpus;

namespace NewsGrammar.Cli.Commands.Corpus;

/// <summary>What a <c>corpus</c> command line asks for; null where it leaves the choice to the tool.</summary>
/// <param name="Inputs">Files, folders and patterns.</param>
/// <param name="PathsFile">A file with more of them.</param>
/// <param name="StdinList">Whether standard input has more of them.</param>
/// <param name="Output">The folder for the results.</param>
/// <param name="Format">The format of the results.</param>
/// <param name="Grammar">The grammar file.</param>
/// <param name="Sites">The folders of grammars for sites.</param>
/// <param name="Unknown">What becomes of documents of other sites.</param>
/// <param name="As">What is written of a document.</param>
/// <param name="Body">The fields that are the body.</param>
/// <param name="Root">The folder that the grammar's files lie below.</param>
/// <param name="Text">The field that holds a record's text.</param>
/// <param name="Id">The field that holds its identifier.</param>
/// <param name="Url">The field that holds its web address.</param>
/// <param name="MaxDocument">The longest record, in bytes.</param>
/// <param name="MaxRejects">The most rejects.</param>
/// <param name="Rank">The part of the inputs to read.</param>
/// <param name="Jobs">How many cores.</param>
/// <param name="Restart">Whether another run's results are deleted.</param>
/// <param name="Verify">Whether finished shards are hashed.</param>
/// <param name="Survey">The file for the report of a survey of some documents; null for no survey.</param>
/// <param name="Progress">How the run says how far it is.</param>
internal sealed record CorpusCommandOptions(
    IReadOnlyList<string> Inputs,
    string? PathsFile,
    bool StdinList,
    string Output,
    OutputFormat Format,
    string? Grammar,
    IReadOnlyList<string> Sites,
    UnknownSites Unknown,
    ResultKind As,
    IReadOnlyList<string> Body,
    string? Root,
    string? Text,
    string? Id,
    string? Url,
    int? MaxDocument,
    RejectLimit? MaxRejects,
    RunRank? Rank,
    int? Jobs,
    bool Restart,
    bool Verify,
    string? Survey,
    ProgressKind Progress);
