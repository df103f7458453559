using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Text;
using NewsGrammar.LanguageServer.Documents;
using NewsGrammar.LanguageServer.Protocol;

namespace NewsGrammar.LanguageServer.Fixes;

/// <summary>The ways out of diagnostics that are one change of the text.</summary>
/// <param name="workspace">The files.</param>
internal sealed class QuickFixes(Workspace workspace)
{
    /// <summary>The kind of code action.</summary>
    public const string Kind = "quickfix";

    /// <summary>What can be done about the diagnostics of a piece of a document.</summary>
    public IReadOnlyList<CodeAction> Of(OpenDocument document, TextRange range)
    {
        int start = Places.OffsetOf(document.Source, range.Start);
        int end = Places.OffsetOf(document.Source, range.End);
        return document.IsGrammar
            ? [.. workspace.Compile(document.Source).Diagnostics
                .Where(diagnostic => diagnostic.Path == document.Path && diagnostic.Span.Start <= end && start <= diagnostic.Span.End)
                .SelectMany(diagnostic => Of(document, diagnostic))
                .DistinctBy(static action => action.Title)]
            : [];
    }

    private static IEnumerable<CodeAction> Of(OpenDocument document, Diagnostic diagnostic)
    {
        bool isFirst = true;
        foreach (TextFix fix in TextFixes.Of(document.Source, diagnostic))
        {
            var edit = new TextEdit(Places.RangeOf(document.Source, fix.Span), fix.Text);
            var changes = new Dictionary<string, IReadOnlyList<TextEdit>>(StringComparer.Ordinal) { [document.Uri] = [edit] };
            yield return new CodeAction(fix.Title, Kind, isFirst, new WorkspaceEdit(changes));
            isFirst = false;
        }
    }
}
