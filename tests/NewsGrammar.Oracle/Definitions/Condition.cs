namespace NewsGrammar.Oracle;

/// <summary>What <c>where</c> asks of a trimmed line.</summary>
public abstract record Condition
{
    /// <summary>Prints the condition as in a grammar file.</summary>
    public sealed override string ToString() => Text;

    /// <summary>The condition as written.</summary>
    protected abstract string Text { get; }

    /// <summary>Prints an operand, in parentheses where it is made of others.</summary>
    protected static string Operand(Condition condition) =>
        condition is AllCondition or AnyCondition ? $"({condition})" : condition.ToString();
}
