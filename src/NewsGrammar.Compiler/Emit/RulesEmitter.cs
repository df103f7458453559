using System.CodeDom.Compiler;
using NewsGrammar.Compiler.CSharp;
using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.Compiler.Lowering;
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
        var sets = new LiteralSetNames(rules.Claim);
        LoweredRule[] lowered = [.. grammar.Rules.Select(LoweredRule.Of)];
        writer.Summary("The line rules.");
        writer.WriteLine($"file readonly struct {type} : global::NewsGrammar.Runtime.Matching.ILineRules");
        writer.OpenBlock();
        WriteMatch(writer, grammar, rules);
        for (int rule = 0; rule < grammar.Rules.Count; rule++)
        {
            writer.Blank();
            WriteRule(writer, grammar.Rules[rule], lowered[rule], rule, rules, sets);
        }

        WriteDelimiters(writer, lowered, rules);
        WriteLiterals(writer, sets);
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
            writer.WriteLine($"return {names.MethodOf(rule)}(ref line);");
            writer.Indent--;
        }

        writer.WriteLine("default:");
        writer.Indent++;
        writer.WriteLine("return false;");
        writer.Indent--;
        writer.CloseBlock();
        writer.CloseBlock();
    }

    private static void WriteRule(IndentedTextWriter writer, LineRule rule, LoweredRule lowered, int number, RuleNames names, LiteralSetNames sets)
    {
        writer.Summary(rule.Documentation ?? $"The rule {rule.Name}.");
        writer.GrammarRemark(GrammarText.Of(rule));
        writer.WriteLine($"private static bool {names.MethodOf(number)}<T>({Matcher})");
        WriteConstraint(writer);
        writer.Indent++;
        string end = lowered.End is { } test ? test.ToCode(sets) + " && " : "";
        writer.WriteLine($"=> {end}line.Begin({lowered.Captures})");
        foreach ((int element, MatchStep step) in lowered.Steps.Index())
        {
            writer.WriteLine($"&& {step.ToCode(names.DelimitersOf(number, element))}");
        }

        writer.WriteLine($"&& line.End(){(lowered.Condition is null ? ";" : "")}");
        if (lowered.Condition is { } condition)
        {
            writer.WriteLine($"&& {condition.ToCode(sets)};");
        }

        writer.Indent--;
    }

    private static void WriteDelimiters(IndentedTextWriter writer, LoweredRule[] rules, RuleNames names)
    {
        foreach ((int rule, LoweredRule lowered) in rules.Index())
        {
            foreach ((int element, MatchStep step) in lowered.Steps.Index().Where(static pair => pair.Item.Delimiters.Count > 0))
            {
                string delimiters = string.Join(", ", step.Delimiters.Select(static delimiter => delimiter.ToCode()));
                writer.Blank();
                writer.WriteLine($"private static readonly global::NewsGrammar.Runtime.Matching.Delimiter[] "
                    + $"{names.DelimitersOf(rule, element)} = [{delimiters}];");
            }
        }
    }

    private static void WriteLiterals(IndentedTextWriter writer, LiteralSetNames sets)
    {
        foreach ((string name, string[] literals) in sets.Sets)
        {
            writer.Blank();
            writer.WriteLine($"private static readonly global::NewsGrammar.Runtime.Matching.LiteralSet {name} = new("
                + $"{string.Join(", ", literals.Select(CSharpLiteral.String))});");
        }
    }

    private static void WriteConstraint(IndentedTextWriter writer)
    {
        writer.Indent++;
        writer.WriteLine(Constraint);
        writer.Indent--;
    }
}
