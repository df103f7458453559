using System.Text;
using System.Text.Json;
using NewsGrammar.Views;

namespace NewsGrammar.SitePack.Tests;

/// <summary>What a parse of a sample says, as text that outlives the sample.</summary>
/// <param name="Fits">Whether the sample fits without a repair.</param>
/// <param name="Snapshot">The fields and repairs as <c>ToSnapshot</c> gives them.</param>
/// <param name="Json">The fields as <c>WriteTo</c> gives them.</param>
/// <param name="Rebuilt">All segments of the result, one after the other.</param>
internal sealed record Reading(bool Fits, string Snapshot, string Json, string Rebuilt)
{
    /// <summary>Reads a result.</summary>
    /// <param name="document">The result.</param>
    /// <param name="decode">How its units become text.</param>
    public static Reading Of<TUnit>(ParsedDocument<TUnit> document, Func<TUnit[], string> decode)
        where TUnit : unmanaged
    {
        var units = new List<TUnit>();
        foreach (Segment<TUnit> segment in document.Segments)
        {
            units.AddRange(segment.Text);
        }

        return new Reading(document.Fits, document.ToSnapshot(), JsonOf(document), decode([.. units]));
    }

    private static string JsonOf<TUnit>(ParsedDocument<TUnit> document)
        where TUnit : unmanaged
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            document.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
