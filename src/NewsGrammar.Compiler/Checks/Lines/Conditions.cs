using NewsGrammar.Compiler.Syntax.Tree;

namespace NewsGrammar.Compiler.Checks;

/// <summary>Finds the conditions of a line, or of the name of one.</summary>
internal static class Conditions
{
    /// <summary>The condition of a declaration and all that it is made of, in the order of the file.</summary>
    public static IEnumerable<ConditionSyntax> Of(DeclarationSyntax declaration)
    {
        var pending = new Stack<ConditionSyntax>();
        if (((declaration as LineSyntax)?.Condition ?? (declaration as NamedConditionSyntax)?.Condition) is { } whole)
        {
            pending.Push(whole);
        }

        while (pending.TryPop(out var condition))
        {
            yield return condition;
            for (var index = condition.Parts.Count - 1; index >= 0; index--)
            {
                pending.Push(condition.Parts[index]);
            }
        }
    }
}
