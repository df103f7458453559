using System.Text.Json;
using NewsGrammar.Benchmarks.Engines;
using NewsGrammar.Benchmarks.Fields;
using NewsGrammar.Benchmarks.Json;
using NewsGrammar.Compiler;
using NewsGrammar.Compiler.Text;
using NewsGrammar.Corpus;
using NewsGrammar.Corpus.Blocks;
using NewsGrammar.Corpus.Grammars;
using NewsGrammar.Corpus.Outputs;
using NewsGrammar.Corpus.Reading;
using NewsGrammar.Corpus.Records;

namespace NewsGrammar.Benchmarks.Corpora;

/// <summary>Reads lines as a corpus run does on one core: cuts them into blocks, parses, writes and counts.</summary>
/// <param name="lines">The lines.</param>
internal sealed class CorpusFields(CorpusLines lines)
{
    private readonly JsonLinesReading _reading = new(
        "articles.jsonl",
        new RecordFields(null, null, null),
        CorpusOptions.DefaultMaxDocument,
        new DocumentReading(
            new GrammarChoice(new CorpusOptions
            {
                Inputs = [],
                Output = "",
                Grammar = new CorpusGrammar(GrammarCompiler.Compile(new SourceText("arabkhabar.newsgrammar", ArabKhabarGrammar.Text))),
            }),
            UnknownSites.Reject,
            new FieldLines()));

    private readonly Block _block = new();

    /// <summary>Reads them.</summary>
    /// <returns>How many bytes were written.</returns>
    public int Run() => Read(static _ => { });

    /// <summary>What is wrong with the answer; null when it is right.</summary>
    public string? Check()
    {
        int article = 0;
        string? difference = null;
        Read(block =>
        {
            string[] written = System.Text.Encoding.UTF8.GetString(block.Output.WrittenSpan).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            foreach (string line in written)
            {
                using var json = JsonDocument.Parse(line);
                difference ??= json.RootElement.GetProperty("id").GetString() == $"article-{article}"
                    ? FieldComparison.FirstDifference(lines.Articles[article].Fields, JsonFields.Of(json.RootElement.GetProperty("document")))
                    : "another order";
                article++;
            }
        });
        return article == lines.Articles.Length ? difference : "another number of documents";
    }

    private int Read(Action<Block> after)
    {
        int written = 0;
        var blocks = new LineBlocks(new MemoryStream(lines.Utf8), CorpusOptions.DefaultMaxDocument);
        while (blocks.Read(_block))
        {
            _reading.Read(_block);
            written += _block.Output.WrittenCount;
            after(_block);
            _block.Reset();
        }

        return written;
    }
}
