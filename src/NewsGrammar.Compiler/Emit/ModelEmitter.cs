using System.CodeDom.Compiler;
using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.Schema;

namespace NewsGrammar.Compiler.Emit;

/// <summary>Writes the model of a layout: a record of strings that outlives the text.</summary>
internal static class ModelEmitter
{
    private const string List = "global::NewsGrammar.Models.ValueList";

    /// <summary>Writes the record.</summary>
    public static void Write(IndentedTextWriter writer, LayoutShape shape, CSharpNames names)
    {
        string type = names.ModelOf(shape.Layout);
        writer.Summary($"The layout {shape.Layout.Name} as strings of its own, equal to another one when all fields are.");
        JsonEmitter.WriteRecord(writer, CSharpNames.Escape(type));
        writer.OpenBlock();
        IReadOnlyList<string> properties = PropertiesOf(shape, type);
        for (int field = 0; field < shape.Fields.Count; field++)
        {
            if (field > 0)
            {
                writer.Blank();
            }

            FieldShape own = shape.Fields[field];
            bool isList = IsList(own);
            writer.Summary(own.Documentation ?? (isList ? $"Each {own.Name}; none when it is absent." : $"The {own.Name}; null when it is absent."));
            writer.WriteLine($"public {TypeOf(own, names)} {properties[field]} {{ get; init; }}{(isList ? $" = {Absent(own, names)};" : "")}");
        }

        JsonEmitter.WriteMembers(
            writer,
            CSharpNames.Escape(type),
            [.. shape.Fields.Zip(properties, (field, property) =>
                new JsonField(field.Name, property, IsList(field), ModelOf(field, names)))]);
        writer.CloseBlock();
    }

    /// <summary>Writes the method of the view that makes the record.</summary>
    public static void WriteConversion(IndentedTextWriter writer, LayoutShape shape, CSharpNames names)
    {
        string type = names.ModelOf(shape.Layout);
        IReadOnlyList<string> properties = PropertiesOf(shape, type);
        writer.Summary("The fields as strings of their own, which may outlive the text.");
        writer.WriteLine($"public {CSharpNames.Escape(type)} ToModel() => new()");
        writer.OpenBlock();
        for (int field = 0; field < shape.Fields.Count; field++)
        {
            writer.WriteLine($"{properties[field]} = {ValueOf(shape.Fields[field], field, names)},");
        }

        writer.CloseBlock(";");
        if (shape.Layout.IsDocument)
        {
            writer.Blank();
            writer.Summary("All that the parse found, the fields among it, as objects of their own, which may outlive the text.");
            writer.WriteLine($"public global::NewsGrammar.Models.Result<{CSharpNames.Escape(type)}> ToResult() => "
                + "global::NewsGrammar.Models.Result.Of(view.Document, ToModel());");
        }
    }

    private static IReadOnlyList<string> PropertiesOf(LayoutShape shape, string type) =>
        CSharpNames.ModelProperties(type, shape.Fields.Select(static field => field.Name));

    private static bool IsList(FieldShape field) => field.IsList || field.Kind == FieldKind.Items;

    private static string TypeOf(FieldShape field, CSharpNames names)
    {
        string item = ModelOf(field, names) ?? "string";
        return IsList(field) ? $"{List}<{item}>" : item + "?";
    }

    /// <summary>The record that a field holds, or a list of; null for texts.</summary>
    private static string? ModelOf(FieldShape field, CSharpNames names) => field.Kind switch
    {
        FieldKind.Layout => CSharpNames.Escape(names.ModelOf(field.Layout!)),
        FieldKind.Captures => CSharpNames.Escape(names.ModelOf(field.Rule!)),
        _ => null,
    };

    /// <summary>The list of a field that is absent.</summary>
    private static string Absent(FieldShape field, CSharpNames names) => $"{List}.Absent<{ModelOf(field, names) ?? "string"}>()";

    private static string ValueOf(FieldShape field, int number, CSharpNames names) => field switch
    {
        _ when IsList(field) => $"view.Has({number}) ? {ListOf(field, number, names)} : {Absent(field, names)}",
        { Kind: FieldKind.Text } => $"view.TextOrNull({number})",
        { Kind: FieldKind.Span } => $"view.SpanOrNull({number})",
        { Kind: FieldKind.Captures } => One($"new {CSharpNames.Escape(names.ViewOf(field.Rule!))}<TUnit>(view.Captures({number}))", number),
        _ => One($"new {CSharpNames.Escape(names.ViewOf(field.Layout!))}<TUnit>(view.Layout({number}))", number),
    };

    private static string ListOf(FieldShape field, int number, CSharpNames names) => field.Kind switch
    {
        FieldKind.Items => $"[.. view.Items({number}).ToArray()]",
        FieldKind.Text => $"[.. view.Values({number}).ToArray()]",
        FieldKind.Span => $"[.. view.Spans({number}).ToArray()]",
        FieldKind.Captures => All($"new {CSharpNames.Escape(names.ViewOf(field.Rule!))}<TUnit>", $"view.AllCaptures({number})"),
        _ => All($"new {CSharpNames.Escape(names.ViewOf(field.Layout!))}<TUnit>", $"view.Layouts({number})"),
    };

    private static string One(string view, int number) => $"view.Has({number}) ? {view}.ToModel() : null";

    private static string All(string view, string sequence) => $"[.. {sequence}.Select(static item => {view}(item).ToModel())]";
}
