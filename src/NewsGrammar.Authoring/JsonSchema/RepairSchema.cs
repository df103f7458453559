using System.Text.Json;

namespace NewsGrammar.Authoring.JsonSchema;

/// <summary>The repairs of a result as a JSON Schema; the same for every grammar.</summary>
internal static class RepairSchema
{
    private const string Text = """
        {
          "description": "What had to be left out or done without, in the order of the text; empty when the text fits.",
          "type": "array",
          "items": {
            "oneOf": [
              {
                "description": "A line that was left out.",
                "type": "object",
                "properties": {
                  "kind": { "enum": ["unexpected"] },
                  "line": { "description": "The number of the line in the text.", "type": "integer", "minimum": 1 },
                  "text": { "description": "The line without the white space around it.", "type": "string" }
                },
                "required": ["kind", "line", "text"],
                "additionalProperties": false
              },
              {
                "description": "A line that was done without.",
                "type": "object",
                "properties": {
                  "kind": { "enum": ["missing"] },
                  "line": { "description": "The number of the line before which it is missing.", "type": "integer", "minimum": 1 },
                  "rule": { "description": "The rule of the line.", "type": "string" },
                  "field": { "description": "The field that the line would have gone to.", "type": "string" }
                },
                "required": ["kind", "line", "rule"],
                "additionalProperties": false
              }
            ]
          }
        }
        """;

    /// <summary>Writes the property <c>repairs</c>.</summary>
    public static void Write(Utf8JsonWriter writer)
    {
        using JsonDocument schema = JsonDocument.Parse(Text);
        writer.WritePropertyName("repairs");
        schema.RootElement.WriteTo(writer);
    }
}
