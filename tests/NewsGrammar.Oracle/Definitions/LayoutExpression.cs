namespace NewsGrammar.Oracle;

/// <summary>A part of a layout.</summary>
public abstract record LayoutExpression
{
    /// <summary>Prints the expression as in a grammar file.</summary>
    public sealed override string ToString() => Text;

    /// <summary>The expression as written.</summary>
    protected abstract string Text { get; }

    /// <summary>Prints an operand, in parentheses where it is made of parts.</summary>
    protected static string Operand(LayoutExpression expression) =>
        expression is ReferenceExpression or SpreadExpression ? expression.ToString() : $"({expression})";
}
