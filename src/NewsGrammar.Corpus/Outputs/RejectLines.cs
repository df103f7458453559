using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsGrammar.Corpus.Blocks;

namespace NewsGrammar.Corpus.Outputs;

/// <summary>Writes the records that give no document, a line each: where they are and why.</summary>
internal static class RejectLines
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one and counts it.</summary>
    /// <param name="block">The block that it is in.</param>
    /// <param name="input">The name of the input.</param>
    /// <param name="line">The 1-based number of its line, or of the record where the input does not consist of lines.</param>
    /// <param name="offset">Where it begins in the input without its compression, in bytes.</param>
    /// <param name="id">Its identifier, UTF-8; empty where it is not known.</param>
    /// <param name="reason">Why, as one word.</param>
    /// <param name="message">Why, for people.</param>
    /// <param name="isLine">Whether the input consists of lines.</param>
    public static void Write(Block block, string input, long line, long offset, ReadOnlySpan<byte> id, string reason, string message, bool isLine = true)
    {
        block.Counts.Rejects[reason] = block.Counts.Rejects.GetValueOrDefault(reason) + 1;
        using (var writer = new Utf8JsonWriter(block.Rejects, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("file"u8, input);
            writer.WriteNumber(isLine ? "line"u8 : "record"u8, line);
            writer.WriteNumber("offset"u8, offset);
            if (!id.IsEmpty)
            {
                writer.WriteString("id"u8, id);
            }

            writer.WriteString("reason"u8, reason);
            writer.WriteString("message"u8, message);
            writer.WriteEndObject();
        }

        block.Rejects.Write("\n"u8);
    }
}
