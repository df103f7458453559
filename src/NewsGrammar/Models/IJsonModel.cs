using System.Text.Json;

namespace NewsGrammar.Models;

/// <summary>A generated record that is written as JSON and read from it by generated code, without reflection.</summary>
/// <typeparam name="TSelf">The record.</typeparam>
public interface IJsonModel<TSelf>
    where TSelf : class, IJsonModel<TSelf>
{
    /// <summary>Writes the fields that are there as properties of the object that was begun.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="model">The record.</param>
    static abstract void Write(Utf8JsonWriter writer, TSelf model);

    /// <summary>Reads an object to its end.</summary>
    /// <param name="reader">Where the object begins.</param>
    /// <exception cref="JsonException">A property holds something else than the record's.</exception>
    static abstract TSelf Read(ref Utf8JsonReader reader);
}
