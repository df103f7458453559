using System.Globalization;

namespace NewsGrammar.Oracle;

/// <summary>A quantified part: <c>?</c>, <c>*</c>, <c>+</c> or <c>{m,n}</c>, greedy or lazy.</summary>
/// <param name="Body">What is repeated; never something that can be empty where it may repeat.</param>
/// <param name="Minimum">How often at least.</param>
/// <param name="Maximum">How often at most, or null for no bound.</param>
/// <param name="Lazy">Whether fewer is preferred to more.</param>
public sealed record RepetitionExpression(LayoutExpression Body, int Minimum, int? Maximum, bool Lazy = false)
    : LayoutExpression
{
    /// <summary>Whether the body may occur more than once.</summary>
    public bool Repeats => Maximum is null or > 1;

    /// <inheritdoc/>
    protected override string Text => $"{Operand(Body)}{Quantifier}{(Lazy ? "?" : "")}";

    private string Quantifier => (Minimum, Maximum) switch
    {
        (0, 1) => "?",
        (0, null) => "*",
        (1, null) => "+",
        (_, null) => $"{{{Number(Minimum)},}}",
        _ => $"{{{Number(Minimum)},{Number(Maximum.Value)}}}",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
