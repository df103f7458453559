using System.CodeDom.Compiler;
using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.Schema;

namespace NewsGrammar.Compiler.Emit;

/// <summary>Writes the typed view of a layout.</summary>
internal static class ViewEmitter
{
    private const string Span = "global::System.ReadOnlySpan<TUnit>";
    private const string Views = "global::NewsGrammar.Views.";

    /// <summary>Writes the view.</summary>
    public static void Write(IndentedTextWriter writer, LayoutShape shape, CSharpNames names)
    {
        string type = names.ViewOf(shape.Layout);
        string escaped = CSharpNames.Escape(type);
        string self = $"{escaped}<TUnit>";
        writer.Summary(shape.Layout.Documentation ?? $"The fields of the layout {shape.Layout.Name}.");
        writer.GrammarRemark(GrammarText.Of(shape.Layout));
        writer.WriteLine("/// <typeparam name=\"TUnit\"><see cref=\"char\"/> for UTF-16, <see cref=\"byte\"/> for UTF-8.</typeparam>");
        writer.WriteLine($"public readonly ref struct {self} : {Views}ILayoutView<{self}, "
            + $"TUnit>{(shape.Layout.IsDocument ? ", global::System.IDisposable" : "")}");
        writer.Indent++;
        writer.WriteLine("where TUnit : unmanaged");
        writer.Indent--;
        writer.OpenBlock();
        writer.WriteLine($"private readonly {Views}LayoutView<TUnit> view;");
        writer.Blank();
        writer.WriteLine($"internal {escaped}({Views}LayoutView<TUnit> view) => this.view = view;");

        IReadOnlyList<ViewProperty> properties = CSharpNames.ViewProperties(type, shape.Fields.Select(static field => field.Name));
        for (int field = 0; field < shape.Fields.Count; field++)
        {
            writer.Blank();
            WriteField(writer, shape.Fields[field], field, properties[field], names);
        }

        if (shape.Layout.IsDocument)
        {
            writer.Blank();
            WriteDocumentMembers(writer);
        }

        writer.Blank();
        ModelEmitter.WriteConversion(writer, shape, names);
        writer.Blank();
        writer.WriteLine($"static {self} {Views}ILayoutView<{self}, TUnit>.Create({Views}LayoutView<TUnit> view) => new(view);");
        writer.CloseBlock();
    }

    private static void WriteField(IndentedTextWriter writer, FieldShape field, int number, ViewProperty property, CSharpNames names)
    {
        (string type, string value) = field switch
        {
            { Kind: FieldKind.Items } => ($"{Views}ValueSequence<TUnit>", $"view.Items({number})"),
            { Kind: FieldKind.Text, IsList: true } => ($"{Views}ValueSequence<TUnit>", $"view.Values({number})"),
            { Kind: FieldKind.Text } => (Span, $"view.Value({number})"),
            { Kind: FieldKind.Span, IsList: true } => ($"{Views}ValueSequence<TUnit>", $"view.Spans({number})"),
            { Kind: FieldKind.Span } => (Span, $"view.Span({number})"),
            { Kind: FieldKind.Captures, IsList: true } =>
                ($"{Views}TypedCaptures<{CSharpNames.Escape(names.ViewOf(field.Rule!))}<TUnit>, TUnit>", $"new(view.AllCaptures({number}))"),
            { Kind: FieldKind.Captures } => ($"{CSharpNames.Escape(names.ViewOf(field.Rule!))}<TUnit>", $"new(view.Captures({number}))"),
            { IsList: true } =>
                ($"{Views}TypedLayouts<{CSharpNames.Escape(names.ViewOf(field.Layout!))}<TUnit>, TUnit>", $"new(view.Layouts({number}))"),
            _ => ($"{CSharpNames.Escape(names.ViewOf(field.Layout!))}<TUnit>", $"new(view.Layout({number}))"),
        };
        writer.Summary(field.Documentation ?? Describe(field));
        writer.WriteLine($"public {type} {property.Name} => {value};");
        writer.Blank();
        writer.Summary($"Whether {field.Name} is there.");
        writer.WriteLine($"public bool {property.Presence} => view.Has({number});");
    }

    private static string Describe(FieldShape field) => field switch
    {
        { Kind: FieldKind.Items } => $"The items of {field.Name}; none when it is absent.",
        { IsList: true } => $"Each {field.Name}; none when it is absent.",
        { Kind: FieldKind.Text or FieldKind.Span } => $"The {field.Name}; empty when it is absent.",
        _ => $"The {field.Name}; all of it absent when it is absent.",
    };

    private static void WriteDocumentMembers(IndentedTextWriter writer)
    {
        writer.Summary("The same result, its fields by name and its lines one by one.");
        writer.WriteLine($"public {Views}ParsedDocument<TUnit> Document => view.Document;");
        writer.Blank();
        writer.Summary("Whether the text fits the grammar without a repair.");
        writer.WriteLine("public bool Fits => view.Document.Fits;");
        writer.Blank();
        writer.Summary("Whether some line shows a label of the grammar: any prose may fit paragraphs.");
        writer.WriteLine("public bool Recognized => view.Document.Recognized;");
        writer.Blank();
        writer.Summary("What had to be left out or done without; empty when the text fits.");
        writer.WriteLine($"public {Views}RepairSequence<TUnit> Repairs => view.Document.Repairs;");
        writer.Blank();
        writer.Summary("Writes the fields as one JSON object; absent fields are left out. Allocates nothing.");
        writer.WriteLine("/// <param name=\"writer\">Where to write.</param>");
        writer.WriteLine("public void WriteTo(global::System.Text.Json.Utf8JsonWriter writer) => "
            + "global::NewsGrammar.DocumentOutput.WriteTo(view.Document, writer);");
        writer.Blank();
        writer.Summary("Writes the fields as one JSON object in UTF-8; absent fields are left out. Allocates nothing but what the buffer does.");
        writer.WriteLine("/// <param name=\"output\">Where to write.</param>");
        writer.WriteLine("public void WriteTo(global::System.Buffers.IBufferWriter<byte> output) => "
            + "global::NewsGrammar.DocumentOutput.WriteTo(view.Document, output);");
        writer.Blank();
        writer.Summary("The fields and repairs as a stable text for snapshot tests.");
        writer.WriteLine("public string ToSnapshot() => global::NewsGrammar.DocumentOutput.ToSnapshot(view.Document);");
        writer.Blank();
        writer.Summary("Gives the memory back to the pool. The result and all that was read from it are at an end.");
        writer.WriteLine("public void Dispose() => view.Document.Dispose();");
    }
}
