using System.CodeDom.Compiler;
using NewsGrammar.Compiler.CSharp;

namespace NewsGrammar.Compiler.Emit;

/// <summary>
/// Writes what a record needs to be JSON without reflection. The generator of System.Text.Json cannot do it: generators do
/// not see one another's code.
/// </summary>
internal static class JsonEmitter
{
    private const string Models = "global::NewsGrammar.Models.";
    private const string Json = "global::System.Text.Json.";

    /// <summary>Writes the attribute of a record and the line that opens it.</summary>
    public static void WriteRecord(IndentedTextWriter writer, string type)
    {
        writer.WriteLine($"[{Json}Serialization.JsonConverter(typeof({Models}JsonModelConverter<{type}>))]");
        writer.WriteLine($"public sealed record {type} : {Models}IJsonModel<{type}>");
    }

    /// <summary>Writes the members behind the properties.</summary>
    public static void WriteMembers(IndentedTextWriter writer, string type, IReadOnlyList<JsonField> fields)
    {
        writer.Blank();
        writer.Summary("What System.Text.Json needs to know of the record, without reflection.");
        writer.WriteLine($"public static {Json}Serialization.Metadata.JsonTypeInfo<{type}> JsonTypeInfo => {Models}JsonModel.TypeInfo<{type}>();");
        writer.Blank();
        WriteDescription(writer, type, fields);
        writer.Blank();
        WriteCreation(writer, type, fields);
    }

    private static void WriteDescription(IndentedTextWriter writer, string type, IReadOnlyList<JsonField> fields)
    {
        writer.WriteLine($"static void {Models}IJsonModel<{type}>.Describe({Models}JsonModelFields<{type}> fields)");
        writer.OpenBlock();
        foreach (JsonField field in fields)
        {
            writer.WriteLine($"fields.{field.DescribeCall}({CSharpLiteral.String(field.Name)}, static model => model.{field.Property});");
        }

        writer.CloseBlock();
    }

    private static void WriteCreation(IndentedTextWriter writer, string type, IReadOnlyList<JsonField> fields)
    {
        writer.WriteLine($"static {type} {Models}IJsonModel<{type}>.Create(object?[] values) => new()");
        writer.OpenBlock();
        for (int field = 0; field < fields.Count; field++)
        {
            string value = fields[field].IsList
                ? $"{Models}JsonModel.List<{fields[field].Item}>(values[{field}])"
                : $"({fields[field].Item}?)values[{field}]";
            writer.WriteLine($"{fields[field].Property} = {value},");
        }

        writer.CloseBlock(";");
    }
}
