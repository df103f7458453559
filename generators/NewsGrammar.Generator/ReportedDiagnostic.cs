using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Severity = NewsGrammar.Compiler.Diagnostics.DiagnosticSeverity;

namespace NewsGrammar.Generator;

/// <summary>A diagnostic on its way from the compiler to the build.</summary>
/// <param name="Diagnostic">The diagnostic of the grammar's compiler.</param>
internal sealed record ReportedDiagnostic(NewsGrammar.Compiler.Diagnostics.Diagnostic Diagnostic)
{
    /// <summary>The same for the build: one line that says what is wrong, what was expected, and the way out.</summary>
    public Diagnostic ToRoslyn()
    {
        var descriptor = new DiagnosticDescriptor(
            Diagnostic.Id,
            Diagnostic.Descriptor.Title,
            "{0}",
            "NewsGrammar",
            Diagnostic.Descriptor.Severity == Severity.Error ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
            isEnabledByDefault: true);
        return Microsoft.CodeAnalysis.Diagnostic.Create(descriptor, LocationOf(), Message());
    }

    private string Message()
    {
        string expected = Diagnostic.Expected is { Length: > 0 } text ? $"; expected: {text}" : "";
        return $"{Diagnostic.Message}{expected}; help: {Diagnostic.Help}";
    }

    private Location LocationOf() => Location.Create(
        Diagnostic.Path,
        new TextSpan(Diagnostic.Span.Start, Diagnostic.Span.Length),
        new LinePositionSpan(
            new LinePosition(Diagnostic.Start.Line - 1, Diagnostic.Start.Column - 1),
            new LinePosition(Diagnostic.End.Line - 1, Diagnostic.End.Column - 1)));
}
