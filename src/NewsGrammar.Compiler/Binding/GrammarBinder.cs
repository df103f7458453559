using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Expansion;
using NewsGrammar.Compiler.Linking;
using NewsGrammar.Compiler.Model;
using NewsGrammar.Compiler.Syntax.Tree;
using static NewsGrammar.Compiler.Diagnostics.DiagnosticDescriptors;

namespace NewsGrammar.Compiler.Binding;

/// <summary>
/// Makes the model of a grammar from its syntax trees. Reports <see cref="UnusedImport"/>, and
/// <see cref="MissingDocument"/> where no base has a document.
/// </summary>
internal static class GrammarBinder
{
    /// <summary>
    /// The model. Where a file has mistakes it holds stand-ins, so that the checks can look at the rest; such a model
    /// is never given out.
    /// </summary>
    /// <param name="linked">The files of the grammar.</param>
    /// <param name="parts">What its lines use by name.</param>
    /// <param name="diagnostics">Takes the names that nothing declares.</param>
    public static GrammarModel Bind(LinkedGrammar linked, PartExpansion parts, DiagnosticBag diagnostics)
    {
        var own = linked.Root.Syntax.Declarations;
        var scope = Scope.Of(linked);
        LayoutSyntax? document = DocumentOf(linked, scope);
        var names = new NameTable(scope, document, parts, diagnostics);
        foreach (var line in own.OfType<LineSyntax>())
        {
            names.LineOf(line);
        }

        foreach (var layout in own.OfType<LayoutSyntax>())
        {
            names.LayoutOf(layout);
        }

        var documentLayout = document is null ? new Layout("", null, IsDocument: true, default) : names.LayoutOf(document);
        var binder = new LayoutBinder(names, linked.IsComplete, diagnostics);
        while (names.TryNextUnbound(out var unbound))
        {
            unbound.Layout.Body = binder.Bind(unbound.Syntax.Body);
        }

        ReportMissingDocument(linked, document, diagnostics);
        ReportUnusedImports(linked, names, diagnostics);
        var grammar = own.OfType<GrammarDeclarationSyntax>().FirstOrDefault();
        return new GrammarModel(grammar?.Name.Text ?? "", grammar?.Documentation, [.. names.Lines], [.. names.Layouts], documentLayout)
        {
            Sites = [.. own.OfType<SiteSyntax>().Select(static site => new SiteName(site.Host.Value, site.Host.Span))],
            OwnLines = own.OfType<LineSyntax>().Count(),
            UnusedParts = [.. parts.Unused.Select(static name => (name.Text, name.Span))],
            OwnLayouts = own.OfType<LayoutSyntax>().Count(),
        };
    }

    /// <summary>
    /// The document of the grammar's own file, or of the nearest base that has one; a layout of its name that is nearer
    /// replaces it.
    /// </summary>
    private static LayoutSyntax? DocumentOf(LinkedGrammar linked, Scope scope)
    {
        foreach (LinkedFile file in linked.Bases)
        {
            if (file.Syntax.Declarations.OfType<LayoutSyntax>().FirstOrDefault(static layout => layout.IsDocument) is { } document)
            {
                return scope.Find(document.Name.Text) is [{ Rule: LayoutSyntax nearest }, ..] ? nearest : document;
            }
        }

        return null;
    }

    /// <summary>Without a base, the file itself has been looked at.</summary>
    private static void ReportMissingDocument(LinkedGrammar linked, LayoutSyntax? document, DiagnosticBag diagnostics)
    {
        bool mayHaveOne = linked.Bases.Any(static file => file.Syntax.MayHaveDocument);
        if (document is null && linked is { IsComplete: true, Root.Base: not null } && !mayHaveOne)
        {
            diagnostics.Report(MissingDocument, linked.Root.Syntax.End);
        }
    }

    private static void ReportUnusedImports(LinkedGrammar linked, NameTable names, DiagnosticBag diagnostics)
    {
        if (diagnostics.HasErrors)
        {
            return;
        }

        foreach (FileLink import in linked.Root.Links.Where(static link => !link.IsBase))
        {
            if (!import.File.WithAllThatItNames().Any(names.UsedFiles.Contains))
            {
                diagnostics.Report(UnusedImport, import.Span, [import.Target]);
            }
        }
    }
}
