using System.CodeDom.Compiler;
using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.Compiler.Model;

namespace NewsGrammar.Compiler.Emit;

/// <summary>Writes the view and the model of a rule that has several captures and none named <c>value</c>.</summary>
internal static class CaptureEmitter
{
    private const string Views = "global::NewsGrammar.Views.";
    private const string Absent = "global::NewsGrammar.Models.ValueList.Absent<string>()";

    /// <summary>Writes the view.</summary>
    public static void WriteView(IndentedTextWriter writer, LineRule rule, CSharpNames names)
    {
        string type = names.ViewOf(rule);
        string escaped = CSharpNames.Escape(type);
        string self = $"{escaped}<TUnit>";
        IReadOnlyList<CaptureElement> captures = SchemaBuilder.NumberedCaptures(rule);
        IReadOnlyList<ViewProperty> properties = CSharpNames.ViewProperties(type, Names(captures));
        writer.Summary(rule.Documentation ?? $"What the rule {rule.Name} captures.");
        writer.GrammarRemark(GrammarText.Of(rule));
        writer.WriteLine("/// <typeparam name=\"TUnit\"><see cref=\"char\"/> for UTF-16, <see cref=\"byte\"/> for UTF-8.</typeparam>");
        writer.WriteLine($"public readonly ref struct {self} : {Views}ICaptureView<{self}, TUnit>");
        writer.Indent++;
        writer.WriteLine("where TUnit : unmanaged");
        writer.Indent--;
        writer.OpenBlock();
        writer.WriteLine($"private readonly {Views}CaptureView<TUnit> view;");
        writer.Blank();
        writer.WriteLine($"internal {escaped}({Views}CaptureView<TUnit> view) => this.view = view;");
        for (int capture = 0; capture < captures.Count; capture++)
        {
            bool isItems = captures[capture].IsItems;
            string name = captures[capture].Name ?? "value";
            writer.Blank();
            writer.Summary($"The {name}; empty when it is absent.");
            writer.WriteLine(isItems
                ? $"public {Views}ItemSequence<TUnit> {properties[capture].Name} => view.Items({capture});"
                : $"public global::System.ReadOnlySpan<TUnit> {properties[capture].Name} => view.Value({capture});");
            writer.Blank();
            writer.Summary($"Whether {name} is there.");
            writer.WriteLine($"public bool {properties[capture].Presence} => view.Has({capture});");
        }

        writer.Blank();
        WriteConversion(writer, rule, names, captures);
        writer.Blank();
        writer.WriteLine($"static {self} {Views}ICaptureView<{self}, TUnit>.Create({Views}CaptureView<TUnit> view) => new(view);");
        writer.CloseBlock();
    }

    /// <summary>Writes the record.</summary>
    public static void WriteModel(IndentedTextWriter writer, LineRule rule, CSharpNames names)
    {
        string type = names.ModelOf(rule);
        IReadOnlyList<CaptureElement> captures = SchemaBuilder.NumberedCaptures(rule);
        IReadOnlyList<string> properties = CSharpNames.ModelProperties(type, Names(captures));
        writer.Summary($"What the rule {rule.Name} captures, as strings of its own.");
        JsonEmitter.WriteRecord(writer, CSharpNames.Escape(type));
        writer.OpenBlock();
        for (int capture = 0; capture < captures.Count; capture++)
        {
            if (capture > 0)
            {
                writer.Blank();
            }

            bool isItems = captures[capture].IsItems;
            string name = captures[capture].Name ?? "value";
            writer.Summary(isItems ? $"Each {name}; none when it is absent." : $"The {name}; null when it is absent.");
            writer.WriteLine($"public {TypeOf(captures[capture])} {properties[capture]} {{ get; init; }}{(isItems ? $" = {Absent};" : "")}");
        }

        JsonEmitter.WriteMembers(
            writer,
            CSharpNames.Escape(type),
            [.. captures.Zip(properties, static (capture, property) => new JsonField(
                capture.Name ?? "", property, capture.IsItems, Model: null))]);
        writer.CloseBlock();
    }

    private static void WriteConversion(
        IndentedTextWriter writer, LineRule rule, CSharpNames names, IReadOnlyList<CaptureElement> captures)
    {
        string type = names.ModelOf(rule);
        IReadOnlyList<string> properties = CSharpNames.ModelProperties(type, Names(captures));
        writer.Summary("The captures as strings of their own, which may outlive the text.");
        writer.WriteLine($"public {CSharpNames.Escape(type)} ToModel() => new()");
        writer.OpenBlock();
        for (int capture = 0; capture < captures.Count; capture++)
        {
            string value = captures[capture].IsItems
                ? $"view.Has({capture}) ? [.. view.Items({capture}).ToArray()] : {Absent}"
                : $"view.TextOrNull({capture})";
            writer.WriteLine($"{properties[capture]} = {value},");
        }

        writer.CloseBlock(";");
    }

    private static string TypeOf(CaptureElement capture) =>
        capture.IsItems ? "global::NewsGrammar.Models.ValueList<string>" : "string?";

    private static IEnumerable<string> Names(IEnumerable<CaptureElement> captures) =>
        captures.Select(static capture => capture.Name ?? "value");
}
