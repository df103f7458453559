using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using NewsGrammar.Cli.Corpora;
using NewsGrammar.Corpus;

namespace NewsGrammar.Cli.Commands;

/// <summary><c>newsgrammar corpus</c>: reads millions of documents, and can be killed at any moment.</summary>
internal static class CorpusCommand
{
    /// <summary>The word on the command line.</summary>
    public const string Name = "corpus";

    /// <summary>What help says after the options.</summary>
    public const string Examples = """
        Examples:
          newsgrammar corpus -g site.newsgrammar crawl.jsonl -o out          out/crawl.jsonl
          newsgrammar corpus -g site.newsgrammar 'crawl/**/*.jsonl' -o out --jobs 8
          newsgrammar corpus --sites grammar crawl --as text -o out          each by the grammar for its site
          find crawl -name '*.jsonl' | newsgrammar corpus -g site.newsgrammar --stdin-list -o out

        Each input has an output of its name below the output folder, a line of JSON a document, with a manifest beside it;
        records that give none are in its .rejects.jsonl. Killed at any moment, the same command goes on where it was.

        Exit codes:
          0  every document fits
          1  documents needed repairs or show no label, or records gave none
          2  the command, the grammar or an input is wrong, or there were too many rejects

        """;

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var inputs = new Argument<string[]>("INPUT")
        {
            Description = "Files, folders, and patterns with *, ? and **: JSON Lines (.jsonl, .ndjson, .json) and plain text (.txt, .text), each also .gz or .zst.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var pathsFile = new Option<string?>("--paths-file") { Description = "A file with an input a line.", HelpName = "FILE" };
        var stdinList = new Option<bool>("--stdin-list") { Description = "Reads inputs from standard input, one a line." };
        var output = new Option<string>("-o") { Description = "The folder for the results.", HelpName = "DIR", Required = true };
        var grammar = new Option<string?>("--grammar", "-g") { Description = "The grammar to read all documents by.", HelpName = "FILE" };
        var sites = new Option<string[]>("--sites")
        {
            Description = "Folders of grammars that name sites: each document is read by the one for the host of its web address.",
            HelpName = "DIR",
            AllowMultipleArgumentsPerToken = false,
        };
        Option<UnknownSites?> unknown = ChoiceOption.Create(
            "--unknown",
            "What becomes of documents of other sites: they go to the rejects, the default, are written without a document, or left out.",
            ("reject", UnknownSites.Reject),
            ("keep", UnknownSites.Keep),
            ("drop", UnknownSites.Drop));
        Option<ResultKind?> kind = ChoiceOption.Create(
            "--as",
            "What is written: 'fields', the default. 'text': id, the body as text, the rest as metadata. 'spans': id, and "
                + "[start, end, field] in Unicode code points.",
            ("fields", ResultKind.Fields),
            ("text", ResultKind.Text),
            ("spans", ResultKind.Spans));
        var body = new Option<string?>("--body") { Description = "The fields that 'text' takes for the body, with commas between them. 'body' is the default.", HelpName = "FIELDS" };
        Option<OutputFormat?> format = ChoiceOption.Create(
            "--output",
            "The format of the results: JSON Lines, plain by default, or compressed by gzip or Zstandard.",
            ("jsonl", OutputFormat.JsonLines),
            ("jsonl.gz", OutputFormat.JsonLinesGzip),
            ("jsonl.zst", OutputFormat.JsonLinesZstandard));
        var text = Field("--text", "text", "'text', else 'raw_content'");
        var id = Field("--id", "identifier", "'id', else 'digest'");
        var url = Field("--url", "web address", "'url', else 'metadata.url'");
        var longest = new Option<int?>("--max-document")
        {
            Description = "The longest record: bytes, or with K, M or G. 16M is the default. Longer ones are rejected.",
            HelpName = "SIZE",
            CustomParser = SizeOf,
        };
        var limit = new Option<RejectLimit?>("--max-rejects")
        {
            Description = "The most records without a document, as a number or as a share of all such as 1%; more end the run.",
            HelpName = "N|N%",
            CustomParser = LimitOf,
        };
        var jobs = new Option<int?>("--jobs", "-j") { Description = "How many cores to use. By default all.", HelpName = "N" };
        var restart = new Option<bool>("--restart") { Description = "Deletes the results of another run in the output folder, and begins anew." };
        var verify = new Option<bool>("--verify") { Description = "Hashes finished outputs and their inputs again, and reads again what is not as it was." };
        Option<ProgressKind?> progress = ChoiceOption.Create(
            "--progress",
            "How far the run is, on standard error. 'auto', the default: a line that changes, on a terminal. 'json': a line every five seconds.",
            ("auto", ProgressKind.Auto),
            ("json", ProgressKind.Json),
            ("none", ProgressKind.None));
        Option<string?> root = RootOption.Create();
        var command = new Command(Name, "Reads a corpus: millions of documents, on all cores. A run that was killed goes on.")
        {
            inputs, pathsFile, stdinList, output, grammar, sites, unknown, kind, body, format, text, id, url, longest, limit, jobs, restart, verify, progress, root,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(inputs) is not { Length: > 0 } && result.GetValue(pathsFile) is null && !result.GetValue(stdinList))
            {
                result.AddError("no input: name files or folders, or --paths-file, or --stdin-list");
            }

            if (result.GetValue(grammar) is null == (result.GetValue(sites) is not { Length: > 0 }))
            {
                result.AddError("name one grammar for all documents by --grammar, or folders of grammars for their sites by --sites");
            }

            if (result.GetValue(grammar) is not null && result.GetResult(unknown) is not null)
            {
                result.AddError("--unknown is for --sites: leave it out where one grammar reads all documents");
            }

            if (result.GetResult(jobs) is not null && result.GetValue(jobs) is < 1)
            {
                result.AddError("--jobs takes a number of cores, 1 or more");
            }
        });
        command.SetAction(result => CorpusCommandRun.Run(new CorpusCommandOptions(
            result.GetValue(inputs) ?? [],
            result.GetValue(pathsFile),
            result.GetValue(stdinList),
            result.GetValue(output)!,
            result.GetValue(format) ?? OutputFormat.JsonLines,
            result.GetValue(grammar),
            result.GetValue(sites) ?? [],
            result.GetValue(unknown) ?? UnknownSites.Reject,
            result.GetValue(kind) ?? ResultKind.Fields,
            result.GetValue(body)?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? ["body"],
            result.GetValue(root),
            result.GetValue(text),
            result.GetValue(id),
            result.GetValue(url),
            result.GetValue(longest),
            result.GetValue(limit),
            result.GetValue(jobs),
            result.GetValue(restart),
            result.GetValue(verify),
            result.GetValue(progress) ?? ProgressKind.Auto)));
        return command;
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
