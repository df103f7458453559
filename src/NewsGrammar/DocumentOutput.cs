using System.Buffers;
using System.Text.Json;
using NewsGrammar.Output;
using NewsGrammar.Output.Json;
using NewsGrammar.Views;

namespace NewsGrammar;

/// <summary>Writes results: as JSON, and as text for snapshot tests.</summary>
public static class DocumentOutput
{
    /// <summary>Writes the fields as one JSON object; absent fields are left out. Allocates nothing.</summary>
    /// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
    /// <param name="document">The result.</param>
    /// <param name="writer">Where to write.</param>
    /// <exception cref="ObjectDisposedException">The result was disposed of, or its tape used again.</exception>
    public static void WriteTo<TUnit>(this ParsedDocument<TUnit> document, Utf8JsonWriter writer)
        where TUnit : unmanaged
    {
        ArgumentNullException.ThrowIfNull(writer);
        var sink = new JsonWriterSink(writer);
        JsonOutput.WriteFields(document.Root, ref sink);
    }

    /// <summary>
    /// Writes the fields as one JSON object, as UTF-8 without line feeds; absent fields are left out. Letters of every
    /// script stand as they are, so escape it before it goes into HTML. Allocates nothing but what the buffer does.
    /// </summary>
    /// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
    /// <param name="document">The result.</param>
    /// <param name="output">Where to write.</param>
    /// <exception cref="ObjectDisposedException">The result was disposed of, or its tape used again.</exception>
    public static void WriteTo<TUnit>(this ParsedDocument<TUnit> document, IBufferWriter<byte> output)
        where TUnit : unmanaged
    {
        ArgumentNullException.ThrowIfNull(output);
        LayoutView<TUnit> root = document.Root;
        var sink = new JsonBufferSink(output);
        JsonOutput.WriteFields(root, ref sink);
        sink.Complete();
    }

    /// <summary>Writes the repairs as a JSON array. Allocates nothing.</summary>
    /// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
    /// <param name="document">The result.</param>
    /// <param name="writer">Where to write.</param>
    /// <exception cref="ObjectDisposedException">The result was disposed of, or its tape used again.</exception>
    public static void WriteRepairsTo<TUnit>(this ParsedDocument<TUnit> document, Utf8JsonWriter writer)
        where TUnit : unmanaged
    {
        ArgumentNullException.ThrowIfNull(writer);
        var sink = new JsonWriterSink(writer);
        JsonOutput.WriteRepairs(document.Repairs, ref sink);
    }

    /// <summary>
    /// Writes two properties into the object that was begun: <c>encoding</c>, whose units offsets count, and <c>places</c>,
    /// the places as an array.
    /// </summary>
    /// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
    /// <param name="document">The result.</param>
    /// <param name="writer">Where to write.</param>
    /// <exception cref="ObjectDisposedException">The result was disposed of, or its tape used again.</exception>
    public static void WritePlacesTo<TUnit>(this ParsedDocument<TUnit> document, Utf8JsonWriter writer)
        where TUnit : unmanaged
    {
        ArgumentNullException.ThrowIfNull(writer);
        PlaceOutput.Write(document.ToPlaces(), ByEncoding.NameOf<TUnit>(), writer);
    }

    /// <summary>The fields and repairs as a stable text for snapshot tests; line feeds end its lines.</summary>
    /// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
    /// <param name="document">The result.</param>
    /// <exception cref="ObjectDisposedException">The result was disposed of, or its tape used again.</exception>
    public static string ToSnapshot<TUnit>(this ParsedDocument<TUnit> document)
        where TUnit : unmanaged => SnapshotOutput.Render(document);
}
