using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using NewsGrammar.Cli.Arguments;
using NewsGrammar.Corpus;

namespace NewsGrammar.Cli.Commands.Corpus;

/// <summary>The argument and the options of <c>newsgrammar corpus</c>.</summary>
internal sealed class CorpusArguments
{
    private readonly Argument<string[]> _inputs = new("INPUT")
    {
        Description = "Files, folders, and patterns with *, ? and **: JSON Lines (.jsonl, .ndjson, .json), WARC (.warc, .wet), "
            + "HTML pages (.html, .htm), plain text (.txt, .text), each also .gz or .zst; Parquet (.parquet).",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _pathsFile = new("--paths-file") { Description = "A file with an input a line.", HelpName = "FILE" };

    private readonly Option<bool> _stdinList = new("--stdin-list") { Description = "Reads inputs from standard input, one a line." };

    private readonly Option<string> _output = new("-o") { Description = "The folder for the results.", HelpName = "DIR", Required = true };

    private readonly Option<string?> _grammar = new("--grammar", "-g") { Description = "The grammar to read all documents by.", HelpName = "FILE" };

    private readonly Option<string[]> _sites = new("--sites")
    {
        Description = "Folders of grammars that name sites: each document is read by the one for the host of its web address.",
        HelpName = "DIR",
    };

    private readonly Option<UnknownSites?> _unknown = ChoiceOption.Create(
        "--unknown",
        "What becomes of documents of other sites: they go to the rejects, the default, are written without a document, or left out.",
        ("reject", UnknownSites.Reject),
        ("keep", UnknownSites.Keep),
        ("drop", UnknownSites.Drop));

    private readonly Option<ResultKind?> _kind = ChoiceOption.Create(
        "--as",
        "What is written: 'fields', the default. 'text': id, the body as text, the rest as metadata. 'spans': id, and "
            + "[start, end, field] in Unicode code points.",
        ("fields", ResultKind.Fields),
        ("text", ResultKind.Text),
        ("spans", ResultKind.Spans));

    private readonly Option<string?> _body = new("--body")
    {
        Description = "The fields that 'text' takes for the body, with commas between them. 'body' is the default.",
        HelpName = "FIELDS",
    };

    private readonly Option<OutputFormat?> _format = ChoiceOption.Create(
        "--output",
        "The format of the results: JSON Lines, plain by default, or compressed by gzip or Zstandard; or Parquet, a row a document.",
        ("jsonl", OutputFormat.JsonLines),
        ("jsonl.gz", OutputFormat.JsonLinesGzip),
        ("jsonl.zst", OutputFormat.JsonLinesZstandard),
        ("parquet", OutputFormat.Parquet));

    private readonly Option<string?> _text = Field("--text", "text", "'text', else 'raw_content'");

    private readonly Option<string?> _id = Field("--id", "identifier", "'id', else 'digest'");

    private readonly Option<string?> _url = Field("--url", "web address", "'url', else 'metadata.url'");

    private readonly Option<int?> _longest = new("--max-document")
    {
        Description = "The longest record: bytes, or with K, M or G. 16M is the default. Longer ones are rejected.",
        HelpName = "SIZE",
        CustomParser = SizeOf,
    };

    private readonly Option<RejectLimit?> _limit = new("--max-rejects")
    {
        Description = "The most records without a document, as a number or as a share of all such as 1%; more end the run.",
        HelpName = "N|N%",
        CustomParser = LimitOf,
    };

    private readonly Option<int?> _rank = new("--rank")
    {
        Description = "The part of the inputs to read, from 0, where several processes share them. By default what Slurm says.",
        HelpName = "R",
    };

    private readonly Option<int?> _worldSize = new("--world-size") { Description = "How many parts there are.", HelpName = "N" };

    private readonly Option<int?> _jobs = new("--jobs", "-j") { Description = "How many cores to use. By default all.", HelpName = "N" };

    private readonly Option<bool> _restart = new("--restart") { Description = "Deletes the results of another run in the output folder, and begins anew." };

    private readonly Option<bool> _verify = new("--verify")
    {
        Description = "Hashes finished outputs and their inputs again, and reads again what is not as it was.",
    };

    private readonly Option<ProgressKind?> _progress = ChoiceOption.Create(
        "--progress",
        "How far the run is, on standard error. 'auto', the default: a line that changes, on a terminal. 'json': a line every five seconds.",
        ("auto", ProgressKind.Auto),
        ("json", ProgressKind.Json),
        ("none", ProgressKind.None));

    private readonly Option<string?> _survey = new("--survey")
    {
        Description = "Surveys a thousand of the documents when all are read, and writes the report to this file: a page, "
            + "or JSON where its name ends in .json. With --grammar, for a run that is not parted.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _root = RootOption.Create();

    /// <summary>Adds all to a command, and what they must not contradict.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(_inputs);
        foreach (Option option in new Option[]
        {
            _pathsFile, _stdinList, _output, _grammar, _sites, _unknown, _kind, _body,
            _format, _text, _id, _url,
            _longest, _limit, _rank, _worldSize, _jobs, _restart, _verify, _survey, _progress, _root,
        })
        {
            command.Options.Add(option);
        }

        command.Validators.Add(Check);
    }

    /// <summary>What a command line asks for.</summary>
    public CorpusCommandOptions Read(ParseResult result) => new CorpusCommandOptions(
            result.GetValue(_inputs) ?? [],
            result.GetValue(_pathsFile),
            result.GetValue(_stdinList),
            result.GetValue(_output)!,
            result.GetValue(_format) ?? OutputFormat.JsonLines,
            result.GetValue(_grammar),
            result.GetValue(_sites) ?? [],
            result.GetValue(_unknown) ?? UnknownSites.Reject,
            result.GetValue(_kind) ?? ResultKind.Fields,
            result.GetValue(_body)?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? ["body"],
            result.GetValue(_root),
            result.GetValue(_text),
            result.GetValue(_id),
            result.GetValue(_url),
            result.GetValue(_longest),
            result.GetValue(_limit),
            result.GetValue(_rank) is { } rank ? new RunRank(rank, result.GetValue(_worldSize)!.Value) : null,
            result.GetValue(_jobs),
            result.GetValue(_restart),
            result.GetValue(_verify),
            result.GetValue(_survey),
            result.GetValue(_progress) ?? ProgressKind.Auto);

    private void Check(CommandResult result)
    {
        if (result.GetValue(_inputs) is not { Length: > 0 } && result.GetValue(_pathsFile) is null && !result.GetValue(_stdinList))
        {
            result.AddError("no input: name files or folders, or --paths-file, or --stdin-list");
        }

        if (result.GetValue(_grammar) is null == (result.GetValue(_sites) is not { Length: > 0 }))
        {
            result.AddError("name one grammar for all documents by --grammar, or folders of grammars for their sites by --sites");
        }

        if (result.GetValue(_grammar) is not null && result.GetResult(_unknown) is not null)
        {
            result.AddError("--unknown is for --sites: leave it out where one grammar reads all documents");
        }

        if (result.GetValue(_rank) is null != (result.GetValue(_worldSize) is null) || result.GetValue(_rank) is < 0
            || result.GetValue(_rank) >= result.GetValue(_worldSize))
        {
            result.AddError("--rank takes a number from 0 that is below that of --world-size, and neither stands alone");
        }

        if (result.GetValue(_survey) is not null && result.GetValue(_grammar) is null)
        {
            result.AddError("--survey is for one grammar: name it by --grammar");
        }

        if (result.GetResult(_jobs) is not null && result.GetValue(_jobs) is < 1)
        {
            result.AddError("--jobs takes a number of cores, 1 or more");
        }
    }

    private static Option<string?> Field(string name, string part, string usual) => new(name)
    {
        Description = $"The field that holds the {part} of a record; a.b is b in the object a. By default {usual}.",
        HelpName = "FIELD",
    };

    private static int? SizeOf(ArgumentResult result)
    {
        string given = result.Tokens[0].Value;
        int shift = char.ToUpperInvariant(given.Length > 0 ? given[^1] : '0') switch { 'K' => 10, 'M' => 20, 'G' => 30, _ => 0 };
        string digits = shift == 0 ? given : given[..^1];
        if (long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out long number)
            && number is > 0 and <= 1 << 30 && number << shift is var size and <= 1 << 30)
        {
            return (int)size;
        }

        result.AddError($"--max-document takes a size up to 1G, such as 500K or 16M, and not '{given}'");
        return null;
    }

    private static RejectLimit? LimitOf(ArgumentResult result)
    {
        string given = result.Tokens[0].Value;
        RejectLimit? limit = RejectLimit.Parse(given);
        if (limit is null)
        {
            result.AddError($"--max-rejects takes a number of records or a share of them, such as 200 or 1%, and not '{given}'");
        }

        return limit;
    }
}
