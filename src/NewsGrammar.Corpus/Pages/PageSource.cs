using System.Text;
using NewsGrammar.Authoring.Survey;
using NewsGrammar.Corpus.Blocks;
using NewsGrammar.Corpus.Inputs;
using NewsGrammar.Corpus.Reading;
using NewsGrammar.Corpus.Records;
using NewsGrammar.Marks;

namespace NewsGrammar.Corpus.Pages;

/// <summary>
/// The pages of files, folders and patterns, in the formats of corpus runs, one after the other. They can be gone through
/// several times; what gives no page is counted each time anew.
/// </summary>
public sealed class PageSource
{
    private readonly IReadOnlyList<CorpusInput> _inputs;
    private readonly RecordFields _fields;
    private readonly int _longest;

    /// <summary>Finds the files.</summary>
    /// <param name="inputs">Files, folders and patterns with <c>*</c>, <c>?</c> and <c>**</c>.</param>
    /// <param name="text"><inheritdoc cref="CorpusOptions.TextField" path="/summary"/></param>
    /// <param name="id"><inheritdoc cref="CorpusOptions.IdField" path="/summary"/></param>
    /// <param name="maxDocument"><inheritdoc cref="CorpusOptions.MaxDocument" path="/summary"/></param>
    /// <exception cref="CorpusException">One of them leads to nothing.</exception>
    public PageSource(IReadOnlyList<string> inputs, string? text = null, string? id = null, int maxDocument = CorpusOptions.DefaultMaxDocument)
    {
        _inputs = InputList.Find(inputs);
        _fields = new RecordFields(text, id, url: null);
        _longest = maxDocument;
    }

    /// <summary>How many records gave no page since the pages were last begun, by the reason as rejects files have it.</summary>
    public SortedDictionary<string, long> Rejects { get; } = new(StringComparer.Ordinal);

    /// <summary>The inputs that could not be read to their end since the pages were last begun.</summary>
    public List<CorpusFailure> Failed { get; } = [];

    /// <summary>Whether a file is named like one of many records: JSON Lines, WARC or Parquet.</summary>
    public static bool HoldsRecords(string path) => InputName.Read(path)?.Format is CorpusFormat.JsonLines or CorpusFormat.Warc or CorpusFormat.Parquet;

    /// <summary>Whether a file is named like one that is compressed.</summary>
    public static bool IsCompressed(string path) => InputName.Read(path) is { Compression: not Compression.None };

    /// <summary>Reads the pages.</summary>
    public IEnumerable<SurveyPage> Read() => Read(_inputs, int.MaxValue);

    /// <summary>
    /// Reads some pages, without going through all: the first ones of inputs that lie evenly among the others, from each as many.
    /// Inputs with fewer pages are not made up for.
    /// </summary>
    /// <param name="count">How many pages at most, 1 or more.</param>
    public IEnumerable<SurveyPage> Sample(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        int inputs = Math.Min(count, _inputs.Count);
        return Read(
            Enumerable.Range(0, inputs).Select(number => _inputs[(int)((long)number * _inputs.Count / inputs)]),
            count / Math.Max(1, inputs));
    }

    private IEnumerable<SurveyPage> Read(IEnumerable<CorpusInput> inputs, int each)
    {
        Rejects.Clear();
        Failed.Clear();
        var block = new Block();
        foreach (CorpusInput input in inputs)
        {
            foreach (SurveyPage page in Read(input, block).Take(each))
            {
                yield return page;
            }

            block.Reset();
        }
    }

    private IEnumerable<SurveyPage> Read(CorpusInput input, Block block)
    {
        var pages = new CollectedPages();
        var inputs = new InputReading(_fields, _longest, pages, new HtmlPageReading(pages));
        using InputContent? content = Try(input, () => InputContent.Open(input));
        IBlockSource? blocks = content is null ? null : Try(input, () => inputs.BlocksOf(input, content));
        using var disposable = blocks as IDisposable;
        IBlockReading reading = inputs.ReadingOf(input, input.Path);
        while (blocks is not null && Try(input, () => blocks.Read(block) ? block : null) is not null)
        {
            reading.Read(block);
            foreach ((string reason, long count) in block.Counts.Rejects)
            {
                Rejects[reason] = Rejects.GetValueOrDefault(reason) + count;
            }

            block.Reset();
            foreach (SurveyPage page in pages.Take())
            {
                yield return page;
            }
        }

        if (content?.Damage is { } damage)
        {
            Failed.Add(new CorpusFailure(input.Path, damage));
        }
    }

    private T? Try<T>(CorpusInput input, Func<T?> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (InputException exception)
        {
            Failed.Add(new CorpusFailure(input.Path, exception.Message));
            return null;
        }
    }

    /// <summary>Keeps the pages of a block.</summary>
    private sealed class CollectedPages : ITextReading
    {
        private List<SurveyPage> _pages = [];

        /// <inheritdoc/>
        public string? Read(MarkedText<byte> text, ReadOnlySpan<byte> id, ReadOnlySpan<byte> url, Block block)
        {
            _pages.Add(new SurveyPage(Encoding.UTF8.GetString(id), Encoding.UTF8.GetString(text.Text)) { Marks = text.Marks.ToArray() });
            return null;
        }

        /// <summary>The pages since the last call.</summary>
        public List<SurveyPage> Take()
        {
            List<SurveyPage> pages = _pages;
            _pages = [];
            return pages;
        }
    }
}
