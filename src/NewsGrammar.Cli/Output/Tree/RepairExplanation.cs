using NewsGrammar.Views;

namespace NewsGrammar.Cli.Output.Tree;

/// <summary>Says in words what a repair means.</summary>
internal static class RepairExplanation
{
    /// <summary>The explanation, to follow the mark of the repair.</summary>
    /// <param name="repair">The repair.</param>
    /// <param name="lineCount">How many lines the text has.</param>
    public static string Of<TUnit>(Repair<TUnit> repair, int lineCount)
        where TUnit : unmanaged
    {
        if (repair.Kind == RepairKind.Unexpected)
        {
            return $"line {repair.Line} is unexpected: to leave it out is the smallest repair";
        }

        string place = repair.Line > lineCount ? "at the end" : $"before line {repair.Line}";
        string field = repair.Field is { } name ? $", for the field '{name}'" : "";
        return $"{place}, a line of the rule '{repair.Rule}' is missing: the layout requires one{field}";
    }
}
