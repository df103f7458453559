namespace NewsGrammar.Models;

/// <summary>A generated record that tells of its fields itself, so that JSON is written and read without reflection.</summary>
/// <typeparam name="TSelf">The record.</typeparam>
public interface IJsonModel<TSelf>
    where TSelf : class, IJsonModel<TSelf>
{
    /// <summary>Names the fields in the order of the grammar.</summary>
    /// <param name="fields">What takes them in.</param>
    static abstract void Describe(JsonModelFields<TSelf> fields);

    /// <summary>Makes a record.</summary>
    /// <param name="values">
    /// The value of each field in the order of <see cref="Describe"/>: a string, a record, or a <see cref="ValueList{T}"/> of
    /// these; null where the field is absent.
    /// </param>
    static abstract TSelf Create(object?[] values);
}
