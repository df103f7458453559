using System.CodeDom.Compiler;
using NewsGrammar.Compiler.CSharp;
using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.Schema;

namespace NewsGrammar.Compiler.Emit;

/// <summary>Writes the tables of a grammar as data.</summary>
internal static class TablesEmitter
{
    private const int NumbersALine = 24;

    /// <summary>Writes the class that holds them.</summary>
    public static void Write(IndentedTextWriter writer, CompiledGrammar grammar, CSharpNames names)
    {
        AutomatonTables automaton = grammar.Automaton;
        writer.Summary("The document layout as an automaton, and the names and shapes of its results.");
        writer.WriteLine($"file static class {names.Parser}Tables");
        writer.OpenBlock();
        writer.WriteLine("public static readonly global::NewsGrammar.Runtime.Tables.GrammarTables Value = new(");
        writer.Indent++;
        WriteSchema(writer, grammar);
        writer.WriteLine("new global::NewsGrammar.Runtime.Automaton.LineAutomaton(");
        writer.Indent++;
        writer.WriteLine($"labelledRules: {grammar.LabelledRules},");
        writer.WriteLine($"plainRule: {grammar.PlainRule},");
        writer.WriteLine($"wholeRule: {grammar.WholeRule},");
        WriteTable(writer, "rules", automaton.Rules, ",");
        WriteTable(writer, "slots", automaton.Slots, ",");
        WriteTable(writer, "states", automaton.States, ",");
        WriteTable(writer, "finals", automaton.Finals.Select(static final => final ? 1 : 0), ",");
        WriteTable(writer, "starts", automaton.FollowerStarts, ",");
        WriteTable(writer, "followers", automaton.Followers.Select(static follower => follower.Position), ",");
        WriteTable(writer, "continuedFields", automaton.Followers.Select(static follower => follower.ContinuedFields), "),");
        writer.Indent--;
        writer.WriteLine("new global::NewsGrammar.Runtime.Labels.LabelIndex(");
        writer.Indent++;
        WriteItems(writer, "labels", LabelTable.Of(grammar.Rules).Select(static label =>
            $"new({CSharpLiteral.String(label.Text)}, {CSharpLiteral.String(label.Folded)}, {label.Rule}, "
                + $"global::NewsGrammar.Runtime.Labels.LabelForm.{label.Form}{(label.IsExact ? ", IsExact: true" : "")})"), "),");
        writer.Indent--;
        WriteTable(writer, "bulletRules", grammar.BulletRules, ",");
        WriteTable(writer, "sharedLabels", grammar.SharedLabels, ",");
        WriteTable(writer, "metaRules", grammar.MetaRules, ");");
        writer.Indent--;
        writer.CloseBlock();
    }

    private static void WriteSchema(IndentedTextWriter writer, CompiledGrammar grammar)
    {
        GrammarSchema schema = grammar.Schema;
        writer.WriteLine("new global::NewsGrammar.Schema.GrammarSchema(");
        writer.Indent++;
        writer.WriteLine($"{CSharpLiteral.String(schema.Name)},");
        writer.WriteLine($"labelledRules: {grammar.LabelledRules},");
        WriteItems(writer, "rules", schema.Rules.Select(Rule), ",");
        WriteItems(writer, "layouts", schema.Layouts.Select(Layout), ",");
        WriteItems(
            writer,
            "slots",
            schema.Slots.Select(static slot => $"new({slot.Parent}, {slot.Layout}, {slot.Field}, {slot.Children})"),
            schema.Spreads.IsEmpty ? ")," : ",");
        if (!schema.Spreads.IsEmpty)
        {
            WriteItems(writer, "spreads", schema.Spreads.Select(static spread => $"new({spread.Position}, {spread.Capture}, {spread.Slot})"), "),");
        }

        writer.Indent--;
    }

    private static string Rule(RuleSchema rule)
    {
        IEnumerable<string> captures = rule.Captures.Select(static capture =>
            $", new global::NewsGrammar.Schema.CaptureSchema({CSharpLiteral.String(capture.Name)}, "
                + $"{Bool(capture.IsItems)}{(capture.IsPhrases ? ", IsPhrases: true" : "")})");
        return $"new({CSharpLiteral.String(rule.Name)}, {Bool(rule.HasValue)}{string.Concat(captures)})";
    }

    private static string Layout(LayoutSchema layout)
    {
        IEnumerable<string> fields = layout.Fields.Select(static field =>
            $", new global::NewsGrammar.Schema.FieldSchema({CSharpLiteral.String(field.Name)}, "
                + $"global::NewsGrammar.Schema.FieldKind.{field.Kind}, {Bool(field.IsList)}, {field.Layout}){(field.IsSpread ? " { IsSpread = true }" : "")}");
        return $"new({CSharpLiteral.String(layout.Name)}{string.Concat(fields)})";
    }

    private static string Bool(bool value) => value ? "true" : "false";

    private static void WriteItems(IndentedTextWriter writer, string name, IEnumerable<string> items, string end)
    {
        writer.WriteLine($"{name}:");
        writer.WriteLine("[");
        writer.Indent++;
        foreach (string item in items)
        {
            writer.WriteLine(item + ",");
        }

        writer.Indent--;
        writer.WriteLine("]" + end);
    }

    private static void WriteTable(IndentedTextWriter writer, string name, IEnumerable<int> numbers, string end)
    {
        int[][] lines = [.. numbers.Chunk(NumbersALine)];
        if (lines.Length <= 1)
        {
            writer.WriteLine($"{name}: [{string.Join(", ", lines.SelectMany(static line => line))}]{end}");
            return;
        }

        WriteItems(writer, name, lines.Select(static line => string.Join(", ", line)), end);
    }
}
