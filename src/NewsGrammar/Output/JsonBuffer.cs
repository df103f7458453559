using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsGrammar.Output;

/// <summary>Keeps a writer a thread, so that writing JSON into a buffer needs no new one.</summary>
internal static class JsonBuffer
{
    /// <summary>What a kept writer points to instead of the last caller's buffer.</summary>
    private static readonly ArrayBufferWriter<byte> Nowhere = new(1);

    [ThreadStatic]
    private static Utf8JsonWriter? _own;

    /// <summary>
    /// The strict encoder writes letters beyond Latin as escapes: three times the size, and nobody can read them. Its care
    /// is for JSON inside HTML.
    /// </summary>
    public static JavaScriptEncoder Encoder => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>A writer into a buffer that nobody else uses.</summary>
    public static Utf8JsonWriter Rent(IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (_own is not { } writer)
        {
            return new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = Encoder });
        }

        _own = null;
        writer.Reset(output);
        return writer;
    }

    /// <summary>Takes a writer back. What was not flushed is lost.</summary>
    public static void Return(Utf8JsonWriter writer)
    {
        writer.Reset(Nowhere);
        _own = writer;
    }
}
