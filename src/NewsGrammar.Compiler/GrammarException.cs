using NewsGrammar.Compiler.Diagnostics;

namespace NewsGrammar;

/// <summary>Thrown where a grammar with errors was to be used.</summary>
public sealed class GrammarException : Exception
{
    /// <summary>Makes an exception without diagnostics.</summary>
    public GrammarException()
        : this([])
    {
    }

    /// <summary>Makes an exception without diagnostics.</summary>
    /// <param name="message">What is wrong.</param>
    public GrammarException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception without diagnostics.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">What led to it.</param>
    public GrammarException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes an exception of the diagnostics of a grammar file.</summary>
    /// <param name="diagnostics">The errors and warnings.</param>
    public GrammarException(IReadOnlyList<Diagnostic> diagnostics)
        : base(string.Join('\n', diagnostics.Select(DiagnosticRenderer.Plain.Heading)))
    {
        Diagnostics = diagnostics;
    }

    /// <summary>The errors and warnings of the grammar file.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; } = [];

    /// <summary>The paths of the files that the grammar would have been made from, its own first.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];
}
