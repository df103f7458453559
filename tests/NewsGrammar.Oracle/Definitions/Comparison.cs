namespace NewsGrammar.Oracle;

/// <summary>How a <see cref="MeasureCondition"/> compares.</summary>
public enum Comparison
{
    /// <summary><c>&lt;</c></summary>
    Less,

    /// <summary><c>&lt;=</c></summary>
    AtMost,

    /// <summary><c>&gt;</c></summary>
    Greater,

    /// <summary><c>&gt;=</c></summary>
    AtLeast,

    /// <summary><c>==</c></summary>
    Equal,
}
