using System.CodeDom.Compiler;
using NewsGrammar.Compiler.Automaton;
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
            writer.WriteLine($"public {TypeOf(own, names)} {properties[field]} {{ get; init; }}{(isList ? " = [];" : "")}");
        }

        JsonEmitter.WriteMembers(
            writer,
            CSharpNames.Escape(type),
            [.. shape.Fields.Zip(properties, (field, property) =>
                new JsonField(field.Name, property, TypeOf(field, names), IsList(field), ModelOf(field, names)))]);
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

    private static string ValueOf(FieldShape field, int number, CSharpNames names) => field switch
    {
        { Kind: FieldKind.Items } => $"[.. view.Items({number}).ToArray()]",
        { Kind: FieldKind.Text, IsList: true } => $"[.. view.Values({number}).ToArray()]",
        { Kind: FieldKind.Span, IsList: true } => $"[.. view.Spans({number}).ToArray()]",
        { Kind: FieldKind.Text } => $"view.TextOrNull({number})",
        { Kind: FieldKind.Span } => $"view.SpanOrNull({number})",
        { Kind: FieldKind.Captures, IsList: true } => All($"new {CSharpNames.Escape(names.ViewOf(field.Rule!))}<TUnit>", $"view.AllCaptures({number})"),
        { Kind: FieldKind.Captures } => One($"new {CSharpNames.Escape(names.ViewOf(field.Rule!))}<TUnit>(view.Captures({number}))", number),
        { IsList: true } => All($"new {CSharpNames.Escape(names.ViewOf(field.Layout!))}<TUnit>", $"view.Layouts({number})"),
        _ => One($"new {CSharpNames.Escape(names.ViewOf(field.Layout!))}<TUnit>(view.Layout({number}))", number),
    };

    private static string One(string view, int number) => $"view.Has({number}) ? {view}.ToModel() : null";

    private static string All(string view, string sequence) => $"[.. {sequence}.Select(static item => {view}(item).ToModel())]";
}
