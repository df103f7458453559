using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NewsGrammar.Compiler;
using RelatedPlace = NewsGrammar.Compiler.Diagnostics.RelatedPlace;
using Severity = NewsGrammar.Compiler.Diagnostics.DiagnosticSeverity;

namespace NewsGrammar.Generator;

/// <summary>A diagnostic on its way from the compiler to the build.</summary>
/// <param name="Diagnostic">The diagnostic of the grammar's compiler.</param>
internal sealed record ReportedDiagnostic(NewsGrammar.Compiler.Diagnostics.Diagnostic Diagnostic)
{
    /// <summary>The diagnostics of all grammars of a project, and of the sites that they claim together.</summary>
    public static IEnumerable<ReportedDiagnostic> Of(ImmutableArray<GrammarOutput> outputs) => outputs
        .SelectMany(static output => output.Diagnostics)
        .Concat(SiteClaims.Check(outputs.SelectMany(static output => output.Sites))
            .Select(static diagnostic => new ReportedDiagnostic(diagnostic)));

    /// <summary>The same for the build: one line that says what is wrong, what was expected, and the way out.</summary>
    public Diagnostic ToRoslyn()
    {
        var descriptor = new DiagnosticDescriptor(
            Diagnostic.Id,
            Diagnostic.Descriptor.Title,
            "{0}",
            "NewsGrammar",
            SeverityOf(Diagnostic.Descriptor.Severity),
            isEnabledByDefault: true,
            helpLinkUri: HelpLink.Of(Diagnostic.Id));
        return Microsoft.CodeAnalysis.Diagnostic.Create(descriptor, LocationOf(), Message());
    }

    private static DiagnosticSeverity SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    private string Message()
    {
        string expected = Diagnostic.Expected is { Length: > 0 } text ? $"; expected: {text}" : "";
        return $"{Diagnostic.Message}{expected}; help: {Diagnostic.Help}{string.Concat(Diagnostic.Related.Select(Elsewhere))}";
    }

    /// <summary>A place in another file, which the build would not show otherwise.</summary>
    private string Elsewhere(RelatedPlace place) => place.Path == Diagnostic.Path
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $"; {place.Path}({place.Start.Line},{place.Start.Column}): {place.Message}");

    private Location LocationOf() => Location.Create(
        Diagnostic.Path,
        new TextSpan(Diagnostic.Span.Start, Diagnostic.Span.Length),
        new LinePositionSpan(
            new LinePosition(Diagnostic.Start.Line - 1, Diagnostic.Start.Column - 1),
            new LinePosition(Diagnostic.End.Line - 1, Diagnostic.End.Column - 1)));
}
