using System.Text.Json;
using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Schema;

/// <summary>One capture of a line rule.</summary>
/// <param name="Name">The name as the grammar writes it; empty for an anonymous capture.</param>
/// <param name="IsItems">Whether it is read as items.</param>
/// <param name="IsPhrases">Whether items whose delimiters were lost are told apart by the rest of the document.</param>
public sealed record CaptureSchema(string Name, bool IsItems = false, bool IsPhrases = false)
{
    /// <summary>The name as JSON has it between quotation marks.</summary>
    internal JsonEncodedText JsonName { get; } = JsonEncodedText.Encode(Name, JsonEscaping.Encoder);
}
