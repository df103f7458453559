using NewsGrammar.Compiler.Binding;
using NewsGrammar.Compiler.Model;
using NewsGrammar.Compiler.Syntax.Tree;

namespace NewsGrammar.Compiler.Checks;

/// <summary>Tells what else changes when the condition of a line is left out: it may have been there for the rank alone.</summary>
internal static class WithoutCondition
{
    /// <summary>The end of a sentence on the rank of the line; empty where that stays.</summary>
    public static string RankOf(LineSyntax line) => LineBinder.Bind(line with { Condition = null }).Specificity == Specificity.Plain
        ? $"; `{line.Name.Text}` takes any text then, and goes after rules that do not: `prefer line` lets it go before them"
        : "";
}
