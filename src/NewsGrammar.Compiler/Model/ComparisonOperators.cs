namespace NewsGrammar.Compiler.Model;

/// <summary>Comparisons as they are written, in grammars and in C# alike.</summary>
internal static class ComparisonOperators
{
    /// <summary>The sign.</summary>
    public static string ToText(this ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Less => "<",
        ComparisonOperator.LessOrEqual => "<=",
        ComparisonOperator.Greater => ">",
        ComparisonOperator.GreaterOrEqual => ">=",
        ComparisonOperator.Equal => "==",
        _ => throw new ArgumentOutOfRangeException(nameof(comparison)),
    };
}
