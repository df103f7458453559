namespace NewsGrammar.Compiler.Emit;

/// <summary>A property of a record as JSON has it.</summary>
/// <param name="Name">The name in JSON: the grammar's.</param>
/// <param name="Property">The property as C# writes it.</param>
/// <param name="IsList">Whether it is a list.</param>
/// <param name="Model">The record that it holds, or a list of; null for texts.</param>
internal sealed record JsonField(string Name, string Property, bool IsList, string? Model)
{
    /// <summary>The type of the value, or of those in the list.</summary>
    public string Item => Model ?? "string";

    /// <summary>The call that tells of it.</summary>
    public string DescribeCall => (Model, IsList) switch
    {
        (null, false) => "Text",
        (null, true) => "Texts",
        (_, false) => $"Model<{Model}>",
        _ => $"Models<{Model}>",
    };
}
