namespace NewsGrammar.Views;

/// <summary>What was done to make a text fit.</summary>
public enum RepairKind
{
    /// <summary>A line was left out.</summary>
    Unexpected,

    /// <summary>A required line was done without.</summary>
    Missing,
}
