namespace NewsGrammar.Oracle;

/// <summary>A layout: a regular expression over lines.</summary>
/// <param name="Name">The layout's name.</param>
/// <param name="Expression">What the lines must look like.</param>
public sealed record LayoutDefinition(string Name, LayoutExpression Expression)
{
    /// <summary>Prints the layout as in a grammar file, without its leading keyword.</summary>
    public override string ToString() => $"{Name} =\n    {Expression}";
}
