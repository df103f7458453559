using System.Text.Json;
using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Schema;

/// <summary>One field of a layout.</summary>
/// <param name="Name">The name as the grammar writes it.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="IsList">Whether it may hold several. A field of items is a list in the result whether it may or not.</param>
/// <param name="Layout">For an object, the 0-based number of its layout; -1 otherwise.</param>
public sealed record FieldSchema(string Name, FieldKind Kind, bool IsList, int Layout = -1)
{
    /// <summary>Whether captures of lines that are spread come into it, beside values of lines or alone.</summary>
    public bool IsSpread { get; init; }

    /// <summary>The name as JSON has it between quotation marks.</summary>
    internal JsonEncodedText JsonName { get; } = JsonEncodedText.Encode(Name, JsonEscaping.Encoder);
}
