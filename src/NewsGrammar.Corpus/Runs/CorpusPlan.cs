using NewsGrammar.Corpus.Inputs;
using NewsGrammar.Corpus.Manifests;
using NewsGrammar.Corpus.Records;

namespace NewsGrammar.Corpus.Runs;

/// <summary>What a run is, before anything is read or written: the same in every process that is asked for the same.</summary>
/// <param name="Inputs">All inputs, in the order of their names.</param>
/// <param name="Fields">The names of the parts of a record.</param>
/// <param name="Pin">The run's file.</param>
internal sealed record CorpusPlan(IReadOnlyList<CorpusInput> Inputs, RecordFields Fields, RunPin Pin)
{
    /// <summary>Plans a run.</summary>
    /// <exception cref="ArgumentException">The options contradict each other.</exception>
    /// <exception cref="CorpusException">There is nothing to read, or no grammar has a body.</exception>
    public static CorpusPlan Of(CorpusOptions options)
    {
        Check(options);
        CheckBody(options);
        IReadOnlyList<CorpusInput> inputs = InputList.Find(options.Inputs, options.Output);
        var fields = new RecordFields(options.TextField, options.IdField, options.UrlField);
        return new CorpusPlan(inputs, fields, RunPin.Of(options, fields, inputs));
    }

    private static void Check(CorpusOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Jobs, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxDocument, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.MaxDocument, 1 << 30, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegative(options.Rank.Rank, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(options.Rank.Rank, options.Rank.WorldSize, nameof(options));
        if (options.Grammar is null == (options.Sites.Count == 0))
        {
            throw new ArgumentException("A run has one grammar, or some for sites.", nameof(options));
        }

        if (options.Restart && !options.Rank.IsAlone)
        {
            throw new CorpusException("--restart is for a run by one process: restart it once without --rank, or delete the output folder");
        }
    }

    /// <summary>A text without a body is no result, and the mistake would be seen only when all is read.</summary>
    private static void CheckBody(CorpusOptions options)
    {
        if (options.As != ResultKind.Text)
        {
            return;
        }

        foreach (Grammar grammar in options.Sites.Append(options.Grammar).OfType<CorpusGrammar>().Select(static grammar => grammar.Grammar))
        {
            string[] fields = [.. grammar.Schema.Layouts[0].Fields.Select(static field => field.Name)];
            if (!options.BodyFields.Any(fields.Contains))
            {
                throw new CorpusException(
                    $"'{grammar.Name}' has no field '{string.Join("' or '", options.BodyFields)}' for --body: it has {string.Join(", ", fields)}");
            }
        }
    }
}
