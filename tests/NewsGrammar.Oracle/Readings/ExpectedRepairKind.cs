namespace NewsGrammar.Oracle;

/// <summary>What a repair does.</summary>
public enum ExpectedRepairKind
{
    /// <summary>Leaves out a line.</summary>
    Unexpected,

    /// <summary>Does without a line that the layout requires.</summary>
    Missing,
}
