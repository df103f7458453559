using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Linking;
using NewsGrammar.Compiler.Syntax.Lexing;
using NewsGrammar.Compiler.Syntax.Tree;

namespace NewsGrammar.Compiler.Expansion;

/// <summary>Knows what was meant by a name in a line that names no part or condition.</summary>
internal static class PartNames
{
    private const string Where = "where";

    /// <summary>Whether a name is probably a mistyped <c>where</c>.</summary>
    public static bool IsWhere(string name) => ClosestName.To(name, LanguageWords.Elements) == Where;

    /// <summary>The way out.</summary>
    /// <param name="name">The name.</param>
    /// <param name="isPart">Whether it stands among elements, not in a condition.</param>
    /// <param name="rule">What it names instead; null for nothing.</param>
    /// <param name="scope">All names.</param>
    public static string HelpFor(string name, bool isPart, RuleSyntax? rule, Scope scope)
    {
        if (rule is not null)
        {
            return rule switch
            {
                LineSyntax or LayoutSyntax when isPart => $"`{name}` stands in layouts; a line is made of elements: `\"Source\" sep name:text`",
                LineSyntax or LayoutSyntax => $"`{name}` stands in layouts; what a condition stands for is declared: `condition Short = words < 9`",
                NamedConditionSyntax => $"`{name}` is a condition, and stands behind `where`: `text where {name}`",
                _ => $"`{name}` is a part, and stands among the elements of a line, before `where`",
            };
        }

        if (isPart && LanguageWords.Conditions.Contains(name))
        {
            return "a condition stands behind `where`: `text where words < 9`";
        }

        if (!isPart && LanguageWords.Elements.Contains(name))
        {
            return $"`{name}` is an element, and stands before `where`";
        }

        IEnumerable<string> names = scope.Names.Where(known => scope.Find(known) is [{ Rule: var declared }, ..]
            && (isPart ? declared is PartSyntax : declared is NamedConditionSyntax));
        IEnumerable<string> words = isPart ? LanguageWords.Elements : LanguageWords.Conditions;
        return ClosestName.To(name, words.Concat(names)) is { } meant
            ? $"did you mean `{meant}`?"
            : isPart ? $"declare it: `part {name} = …`; what stands in the text is a literal: `\"{name}\"`"
            : $"declare it: `condition {name} = …`";
    }
}
