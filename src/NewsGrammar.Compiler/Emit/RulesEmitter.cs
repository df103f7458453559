using System.CodeDom.Compiler;
using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.Compiler.Model;

namespace NewsGrammar.Compiler.Emit;

/// <summary>Writes the line classifier: the dispatch on rules, and one method a rule.</summary>
internal static class RulesEmitter
{
    private const string Matcher = "ref global::NewsGrammar.Runtime.Matching.LineMatcher<T> line";
    private const string Constraint = "where T : unmanaged, global::NewsGrammar.Runtime.Text.ITextUnit<T>";

    /// <summary>Writes the struct that holds them.</summary>
    public static void Write(IndentedTextWriter writer, CompiledGrammar grammar, CSharpNames names)
    {
        string type = $"{names.Parser}Rules";
        var rules = new RuleNames(type, grammar.Rules);
        writer.Summary("The line rules.");
        writer.WriteLine($"file readonly struct {type} : global::NewsGrammar.Runtime.Matching.ILineRules");
        writer.OpenBlock();
        WriteMatch(writer, grammar, rules);
        foreach (LineRule rule in grammar.Rules)
        {
            writer.Blank();
            WriteRule(writer, rule, rules);
        }

        WriteDelimiters(writer, grammar, rules);
        writer.CloseBlock();
    }

    private static void WriteMatch(IndentedTextWriter writer, CompiledGrammar grammar, RuleNames names)
    {
        writer.WriteLine($"public bool Match<T>(int rule, {Matcher})");
        WriteConstraint(writer);
        writer.OpenBlock();
        writer.WriteLine("switch (rule)");
        writer.OpenBlock();
        for (int rule = 0; rule < grammar.Rules.Count; rule++)
        {
            writer.WriteLine($"case {rule}:");
            writer.Indent++;
            writer.WriteLine($"return {names.MethodOf(grammar.Rules[rule])}(ref line);");
            writer.Indent--;
        }

        writer.WriteLine("default:");
        writer.Indent++;
        writer.WriteLine("return false;");
        writer.Indent--;
        writer.CloseBlock();
        writer.CloseBlock();
    }

    private static void WriteRule(IndentedTextWriter writer, LineRule rule, RuleNames names)
    {
        writer.Summary(rule.Documentation ?? $"The rule {rule.Name}.");
        writer.GrammarRemark(GrammarText.Of(rule));
        writer.WriteLine($"private static bool {names.MethodOf(rule)}<T>({Matcher})");
        WriteConstraint(writer);
        writer.Indent++;
        writer.WriteLine($"=> line.Begin({rule.Captures.Count})");
        foreach (string call in ElementCode.Of(rule, names))
        {
            writer.WriteLine($"&& {call}");
        }

        writer.WriteLine($"&& line.End(){(rule.Condition is null ? ";" : "")}");
        if (rule.Condition is { } condition)
        {
            writer.WriteLine($"&& {ConditionCode.Of(condition)};");
        }

        writer.Indent--;
    }

    private static void WriteDelimiters(IndentedTextWriter writer, CompiledGrammar grammar, RuleNames names)
    {
        foreach (LineRule rule in grammar.Rules)
        {
            foreach ((string name, string value) in ElementCode.DelimitersOf(rule, names))
            {
                writer.Blank();
                writer.WriteLine($"private static readonly global::NewsGrammar.Runtime.Matching.Delimiter[] {name} = [{value}];");
            }
        }
    }

    private static void WriteConstraint(IndentedTextWriter writer)
    {
        writer.Indent++;
        writer.WriteLine(Constraint);
        writer.Indent--;
    }
}
