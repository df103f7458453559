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
        WriteWriting(writer, type, fields);
        writer.Blank();
        WriteReading(writer, type, fields);
    }

    private static void WriteWriting(IndentedTextWriter writer, string type, IReadOnlyList<JsonField> fields)
    {
        writer.WriteLine($"static void {Models}IJsonModel<{type}>.Write({Json}Utf8JsonWriter writer, {type} model)");
        writer.OpenBlock();
        foreach (JsonField field in fields)
        {
            writer.WriteLine($"{Models}JsonModel.Write(writer, {Utf8(field)}, model.{field.Property});");
        }

        writer.CloseBlock();
    }

    private static void WriteReading(IndentedTextWriter writer, string type, IReadOnlyList<JsonField> fields)
    {
        writer.WriteLine($"static {type} {Models}IJsonModel<{type}>.Read(ref {Json}Utf8JsonReader reader)");
        writer.OpenBlock();
        for (int field = 0; field < fields.Count; field++)
        {
            writer.WriteLine($"{fields[field].Type} field{field} = {(fields[field].IsList ? "[]" : "null")};");
        }

        writer.WriteLine($"while ({Models}JsonModel.NextField(ref reader))");
        writer.OpenBlock();
        for (int field = 0; field < fields.Count; field++)
        {
            writer.WriteLine($"{(field == 0 ? "" : "else ")}if (reader.ValueTextEquals({Utf8(fields[field])}))");
            writer.OpenBlock();
            writer.WriteLine($"field{field} = {Models}JsonModel.{fields[field].ReadCall}(ref reader);");
            writer.CloseBlock();
        }

        WriteSkip(writer, isOnly: fields.Count == 0);
        writer.CloseBlock();
        writer.Blank();
        writer.WriteLine("return new()");
        writer.OpenBlock();
        for (int field = 0; field < fields.Count; field++)
        {
            writer.WriteLine($"{fields[field].Property} = field{field},");
        }

        writer.CloseBlock(";");
        writer.CloseBlock();
    }

    private static void WriteSkip(IndentedTextWriter writer, bool isOnly)
    {
        const string Skip = $"{Models}JsonModel.Skip(ref reader);";
        if (isOnly)
        {
            writer.WriteLine(Skip);
            return;
        }

        writer.WriteLine("else");
        writer.OpenBlock();
        writer.WriteLine(Skip);
        writer.CloseBlock();
    }

    private static string Utf8(JsonField field) => CSharpLiteral.String(field.Name) + "u8";
}
