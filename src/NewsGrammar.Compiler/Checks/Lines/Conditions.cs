using NewsGrammar.Compiler.Syntax.Tree;

namespace NewsGrammar.Compiler.Checks;

/// <summary>Finds the conditions of a line.</summary>
internal static class Conditions
{
    /// <summary>The condition of a line and all that it is made of, in the order of the file.</summary>
    public static IEnumerable<ConditionSyntax> Of(LineSyntax line)
    {
        var pending = new Stack<ConditionSyntax>();
        if (line.Condition is not null)
        {
            pending.Push(line.Condition);
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
