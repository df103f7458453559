namespace NewsGrammar.Compiler.Diagnostics;

/// <summary>How grave a diagnostic is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>The grammar works, but probably not as it was meant.</summary>
    Warning,

    /// <summary>The grammar cannot be used.</summary>
    Error,

    /// <summary>The grammar means something else than with an earlier version, and may well be meant so.</summary>
    Notice,
}
