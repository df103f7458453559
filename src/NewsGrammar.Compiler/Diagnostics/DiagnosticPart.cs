namespace NewsGrammar.Compiler.Diagnostics;

/// <summary>The parts of a rendered diagnostic that a host may style.</summary>
public enum DiagnosticPart
{
    /// <summary>Path, line and column.</summary>
    Place,

    /// <summary>The severity and code of an error.</summary>
    Error,

    /// <summary>The severity and code of a warning.</summary>
    Warning,

    /// <summary>The word before a related place.</summary>
    Note,

    /// <summary>What is wrong.</summary>
    Message,

    /// <summary>The line number and the bar beside source text.</summary>
    Gutter,

    /// <summary>Text of the grammar file.</summary>
    Source,

    /// <summary>The marks below the place.</summary>
    Caret,

    /// <summary>The word before what was expected or before the way out.</summary>
    Label,
}
