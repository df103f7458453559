namespace NewsGrammar.Compiler.Emit;

/// <summary>A property of a record as JSON has it.</summary>
/// <param name="Name">The name in JSON: the grammar's.</param>
/// <param name="Property">The property as C# writes it.</param>
/// <param name="Type">The property's type.</param>
/// <param name="IsList">Whether it is a list.</param>
/// <param name="Model">The record that it holds, or a list of; null for texts.</param>
internal sealed record JsonField(string Name, string Property, string Type, bool IsList, string? Model)
{
    /// <summary>The call that reads its value.</summary>
    public string ReadCall => (Model, IsList) switch
    {
        (null, false) => "ReadText",
        (null, true) => "ReadTexts",
        (_, false) => $"ReadModel<{Model}>",
        _ => $"ReadModels<{Model}>",
    };
}
