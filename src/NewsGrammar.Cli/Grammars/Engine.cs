namespace NewsGrammar.Cli.Grammars;

/// <summary>What runs a grammar.</summary>
internal enum Engine
{
    /// <summary>The C# that was generated from it when the tool was built.</summary>
    Generated,

    /// <summary>The interpreter.</summary>
    Interpreted,
}
