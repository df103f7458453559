using System.CommandLine;
using NewsGrammar.Cli.Arguments;

namespace NewsGrammar.Cli.Commands.Corpus;

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
          newsgrammar corpus -g site.newsgrammar crawl -o out --rank 0 --world-size 8
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
        Command command = CreateAlone(out CorpusArguments arguments);
        command.Add(CorpusStatusCommand.Create());
        command.Add(CorpusMergeCommand.Create());
        command.Add(CorpusSubmitCommand.Create());
        command.SetAction(result => CorpusCommandRun.Run(arguments.Read(result)));
        return command;
    }

    /// <summary>Makes the command without those below it.</summary>
    /// <param name="arguments">Its argument and options.</param>
    public static Command CreateAlone(out CorpusArguments arguments)
    {
        var command = new ExampleCommand(Name, "Reads a corpus: millions of documents, on all cores. A run that was killed goes on.", Examples);
        arguments = new CorpusArguments();
        arguments.AddTo(command);
        return command;
    }
}
