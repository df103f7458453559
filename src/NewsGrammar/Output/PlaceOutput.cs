using System.Text.Json;
using NewsGrammar.Views;

namespace NewsGrammar.Output;

/// <summary>Writes places as JSON.</summary>
internal static class PlaceOutput
{
    /// <summary>Writes two properties into the object that was begun.</summary>
    /// <param name="places">The places.</param>
    /// <param name="encoding">The encoding whose units offsets and lengths count.</param>
    /// <param name="writer">Where to write.</param>
    public static void Write(IEnumerable<ResultPlace> places, string encoding, Utf8JsonWriter writer)
    {
        writer.WriteString("encoding"u8, encoding);
        writer.WriteStartArray("places"u8);
        foreach (ResultPlace place in places)
        {
            writer.WriteStartObject();
            if (place.Field is { } field)
            {
                writer.WriteString("field"u8, field);
            }

            writer.WriteNumber("line"u8, place.Line);
            writer.WriteNumber("offset"u8, place.Offset);
            writer.WriteNumber("length"u8, place.Length);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
