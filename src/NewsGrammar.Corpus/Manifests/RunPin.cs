using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using NewsGrammar.Corpus.Inputs;
using NewsGrammar.Corpus.Outputs;
using NewsGrammar.Corpus.Records;

namespace NewsGrammar.Corpus.Manifests;

/// <summary>The file <c>run.json</c>: all that the results depend on. Cores and progress are not in it.</summary>
/// <param name="Schema">The version of this form.</param>
/// <param name="Tool">The version of NewsGrammar.</param>
/// <param name="Grammars">The grammars.</param>
/// <param name="Options">What was asked for.</param>
/// <param name="Inputs">The inputs, in the order of their names.</param>
internal sealed record RunPin(int Schema, string Tool, IReadOnlyList<PinnedGrammar> Grammars, PinnedOptions Options, IReadOnlyList<PinnedInput> Inputs)
{
    /// <summary>The version of the form of this file, of manifests and of the summary.</summary>
    public const int SchemaVersion = 1;

    /// <summary>The name of the file.</summary>
    public const string FileName = "run.json";

    /// <summary>What a run is.</summary>
    public static RunPin Of(CorpusOptions options, RecordFields fields, IReadOnlyList<CorpusInput> inputs) => new(
        SchemaVersion,
        typeof(Grammar).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0],
        [.. GrammarsOf(options).Select(static grammar => new PinnedGrammar(grammar.Grammar.Name, grammar.Hash, grammar.Hosts))],
        new PinnedOptions(
            options.As.ToString().ToLowerInvariant(),
            options.As == ResultKind.Text ? options.BodyFields : null,
            options.Grammar is null ? options.Unknown.ToString().ToLowerInvariant() : null,
            Packing.Of(options.Format).Name,
            fields.Text,
            fields.Id,
            fields.Url,
            options.MaxDocument),
        [.. inputs.Select(static input => new PinnedInput(input.Name, input.Length))]);

    private static IEnumerable<CorpusGrammar> GrammarsOf(CorpusOptions options) =>
        options.Grammar is { } named ? [named] : options.Sites.OrderBy(static site => site.Grammar.Name, StringComparer.Ordinal);

    /// <summary>The bytes of the file.</summary>
    public byte[] ToBytes() => [.. JsonSerializer.SerializeToUtf8Bytes(this, CorpusJson.Default.RunPin), (byte)'\n'];

    /// <summary>The SHA-256 of the file, in lower-case hexadecimal digits.</summary>
    public static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>In what another run differs from this one, in words.</summary>
    /// <param name="bytes">The other run's file.</param>
    public string DifferenceFrom(byte[] bytes)
    {
        RunPin? other;
        try
        {
            other = JsonSerializer.Deserialize(bytes, CorpusJson.Default.RunPin);
        }
        catch (JsonException)
        {
            other = null;
        }

        return other is null || other.Schema != Schema ? "a form of run.json that this version does not know"
            : other.Tool != Tool ? $"version {other.Tool} of the tool, this is {Tool}"
            : !other.Grammars.Select(static grammar =>
                (grammar.Name, grammar.Sha256)).SequenceEqual(Grammars.Select(static grammar => (grammar.Name, grammar.Sha256)))
                ? $"another grammar ({string.Join(", ", other.Grammars.Select(static grammar => grammar.Name))}, or another version of it)"
            : InputDifference(other.Inputs) ?? "other options";
    }

    private string? InputDifference(IReadOnlyList<PinnedInput> others)
    {
        if (others.SequenceEqual(Inputs))
        {
            return null;
        }

        Dictionary<string, long> before = others.ToDictionary(static input => input.Name, static input => input.Bytes, StringComparer.Ordinal);
        PinnedInput? added = Inputs.FirstOrDefault(input => !before.ContainsKey(input.Name));
        PinnedInput? changed = Inputs.FirstOrDefault(input => before.TryGetValue(input.Name, out long bytes) && bytes != input.Bytes);
        return added is not null ? $"other inputs: '{added.Name}' was not among them"
            : changed is not null ? $"another '{changed.Name}': it had {before[changed.Name]} bytes and has {changed.Bytes}"
            : $"other inputs: '{before.Keys.Except(Inputs.Select(static input => input.Name)).First()}' is missing now";
    }
}
