namespace NewsGrammar.Compiler.Model;

/// <summary>What a line must satisfy besides its elements: the part after <c>where</c>.</summary>
internal abstract record Condition
{
    /// <summary>
    /// Goes by the kind of the condition. The one place that lists all kinds: a new one is a parameter more here, and
    /// whoever forgets it does not compile.
    /// </summary>
    /// <typeparam name="TResult">What is made of it.</typeparam>
    public TResult Match<TResult>(
        Func<CountCondition, TResult> count,
        Func<LiteralCondition, TResult> literal,
        Func<FactCondition, TResult> fact,
        Func<AndCondition, TResult> and,
        Func<OrCondition, TResult> or,
        Func<NotCondition, TResult> not) => this switch
        {
            CountCondition condition => count(condition),
            LiteralCondition condition => literal(condition),
            FactCondition condition => fact(condition),
            AndCondition condition => and(condition),
            OrCondition condition => or(condition),
            NotCondition condition => not(condition),
            _ => throw new InvalidOperationException($"No condition is a {GetType().Name}."),
        };
}
