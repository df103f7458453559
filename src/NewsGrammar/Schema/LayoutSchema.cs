namespace NewsGrammar.Schema;

/// <summary>The fields of one layout, in the order in which the grammar first names them.</summary>
/// <param name="Name">The name as the grammar writes it.</param>
/// <param name="Fields">The fields.</param>
public sealed record LayoutSchema(string Name, params FieldSchema[] Fields);
