using NewsGrammar.Authoring.Translation;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.LanguageServer.Documents;
using NewsGrammar.LanguageServer.Protocol;

namespace NewsGrammar.LanguageServer.Diagnosing;

/// <summary>Diagnostics of the compiler as editors show them.</summary>
internal static class ShownDiagnostics
{
    private const int Unnecessary = 1;

    private static readonly HashSet<DiagnosticDescriptor> Needless =
    [
        DiagnosticDescriptors.UnusedName, DiagnosticDescriptors.UnusedImport, DiagnosticDescriptors.DuplicateAlternative,
        DiagnosticDescriptors.DuplicateLiteral, DiagnosticDescriptors.NeedlessCondition, DiagnosticDescriptors.NeedlessPrefer,
    ];

    /// <summary>A diagnostic with its place, its way out and the places that explain it.</summary>
    public static ShownDiagnostic Of(Workspace workspace, Diagnostic diagnostic) => new(
        new TextRange(Places.Of(diagnostic.Start), Places.Of(diagnostic.End)),
        diagnostic.Descriptor.Severity switch
        {
            DiagnosticSeverity.Error => 1,
            DiagnosticSeverity.Warning => 2,
            _ => 3,
        },
        diagnostic.Id,
        "newsgrammar",
        string.Join('\n', MessageOf(diagnostic.In(workspace.Language ?? MessageLanguage.English), workspace.Language == MessageLanguage.Arabic)),
        diagnostic.Related.Count == 0 ? null : [.. diagnostic.Related.Select(place => new RelatedInformation(
            new Location(workspace.UriOf(place.Path), new TextRange(Places.Of(place.Start), Places.Of(place.End))), place.Message))],
        Needless.Contains(diagnostic.Descriptor) ? [Unnecessary] : null);

    private static IEnumerable<string> MessageOf(Diagnostic diagnostic, bool isArabic)
    {
        yield return diagnostic.Message;
        if (diagnostic.Expected is { } expected)
        {
            yield return $"{(isArabic ? "المنتظر" : "Expected")}: {expected}";
        }

        yield return $"{(isArabic ? "الحل" : "Way out")}: {diagnostic.Help}";
        if (diagnostic.Example is { } example)
        {
            yield return $"{(isArabic ? "مثال" : "For example")}:\n{example}";
        }
    }
}
