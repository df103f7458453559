using System.Text.Json;

namespace NewsGrammar.Output.Json;

/// <summary>Where JSON is written to. Commas and colons are the sink's.</summary>
internal interface IJsonSink
{
    /// <summary>Begins an object.</summary>
    void BeginObject();

    /// <summary>Ends an object.</summary>
    void EndObject();

    /// <summary>Begins an array.</summary>
    void BeginArray();

    /// <summary>Ends an array.</summary>
    void EndArray();

    /// <summary>Writes the name of a property, whose value comes next.</summary>
    void WriteName(JsonEncodedText name);

    /// <summary>Writes a constant as a string.</summary>
    void WriteText(JsonEncodedText text);

    /// <summary>Writes a text as a string; malformed sequences become U+FFFD.</summary>
    /// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
    void WriteText<TUnit>(ReadOnlySpan<TUnit> text)
        where TUnit : unmanaged;

    /// <summary>Writes a number.</summary>
    void WriteNumber(int number);
}
