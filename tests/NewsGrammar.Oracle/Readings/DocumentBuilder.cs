namespace NewsGrammar.Oracle;

/// <summary>Puts the lines that were taken into the document's fields.</summary>
internal sealed class DocumentBuilder(GrammarDefinition grammar, SourceText source, IReadOnlyList<TakenLine> lines)
{
    public JsonValue Build() => BuildObject(null, grammar.Document);

    private JsonMembers BuildObject(FieldValue? owner, LayoutDefinition layout)
    {
        var members = new List<KeyValuePair<string, JsonValue>>();
        foreach (LayoutField field in LayoutFields.Of(grammar, layout))
        {
            JsonValue[] values = [.. ValuesOf(owner, field.Name)];
            if (values.Length > 0)
            {
                members.Add(KeyValuePair.Create(field.Name, field.IsList ? Join(values) : values.Single()));
            }
        }

        return new JsonMembers(members);
    }

    // Lines whose value is a list add their items to the field: a list of lists would part what the page does not.
    private static JsonItems Join(IEnumerable<JsonValue> values) =>
        new([.. values.SelectMany(value => value is JsonItems list ? list.Items : [value])]);

    // In the order of the lines: a value stands where its first line does.
    private IEnumerable<JsonValue> ValuesOf(FieldValue? owner, string field)
    {
        var seen = new HashSet<FieldValue>();
        foreach (TakenLine line in lines)
        {
            if (line.ValueIn(owner) is { } value && value.Field == field && seen.Add(value))
            {
                yield return Build(value);
            }
            else if (line.IsSpreadIn(owner) && line.Rule.SpreadValue(field, line.Line, source) is { } captured)
            {
                yield return captured;
            }
        }
    }

    private JsonValue Build(FieldValue value)
    {
        TakenLine[] held = [.. lines.Where(line => line.Path.Contains(value))];
        return value.Kind switch
        {
            FieldKind.Line => held.Single().Rule.ValueOf(held.Single().Line, source),
            FieldKind.Span => new JsonText(source.Text[held[0].Line.Start..held[^1].Line.End]),
            _ => BuildObject(value, value.Layout!),
        };
    }
}
