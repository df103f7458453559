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
            JsonValue[] values = [.. ValuesOf(owner, field.Name).Select(Build)];
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

    private IEnumerable<FieldValue> ValuesOf(FieldValue? owner, string field) =>
        lines.Select(line => line.ValueIn(owner)).OfType<FieldValue>().Distinct().Where(value => value.Field == field);

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
