using System.Text;

namespace NewsGrammar.Corpus.Records;

/// <summary>The names under which records hold what is read; of several that are there, the first counts.</summary>
internal sealed class RecordFields
{
    /// <summary>
    /// What CCNet calls the text comes second; its web addresses and those of others stand beside the text or in <c>metadata</c>.
    /// </summary>
    public static readonly IReadOnlyList<string> DefaultText = ["text", "raw_content"];

    /// <summary>CCNet has a digest in place of an identifier.</summary>
    public static readonly IReadOnlyList<string> DefaultId = ["id", "digest"];

    /// <summary>datatrove and dolma keep the address in an object of its own.</summary>
    public static readonly IReadOnlyList<string> DefaultUrl = ["url", "metadata.url"];

    /// <summary>Takes the names.</summary>
    /// <param name="text">Of the text; null for the usual ones.</param>
    /// <param name="id">Of the identifier; null for the usual ones.</param>
    /// <param name="url">Of the web address; null for the usual ones.</param>
    public RecordFields(string? text, string? id, string? url)
    {
        Text = text is null ? DefaultText : [text];
        Id = id is null ? DefaultId : [id];
        Url = url is null ? DefaultUrl : [url];
        Names = [.. All(Text, RecordPart.Text), .. All(Id, RecordPart.Id), .. All(Url, RecordPart.Url)];
    }

    /// <summary>The names of the text.</summary>
    public IReadOnlyList<string> Text { get; }

    /// <summary>The names of the identifier.</summary>
    public IReadOnlyList<string> Id { get; }

    /// <summary>The names of the web address.</summary>
    public IReadOnlyList<string> Url { get; }

    /// <summary>All names, for whoever looks through a record.</summary>
    public IReadOnlyList<RecordName> Names { get; }

    private static IEnumerable<RecordName> All(IReadOnlyList<string> names, RecordPart part) => names.Select((name, rank) =>
    {
        int dot = name.IndexOf('.');
        return new RecordName(
            part,
            rank,
            Encoding.UTF8.GetBytes(dot < 0 ? name : name[..dot]),
            dot < 0 ? null : Encoding.UTF8.GetBytes(name[(dot + 1)..]));
    });
}
