using System.Text;
using NewsGrammar.Compiler.Checks;
using NewsGrammar.Compiler.CSharp;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.Compiler.Linking;
using NewsGrammar.Compiler.Model;
using NewsGrammar.Compiler.Syntax.Lexing;
using NewsGrammar.Compiler.Syntax.Tree;

namespace NewsGrammar.Compiler.Recovery;

/// <summary>
/// Finds the shape of a grammar that has errors: the names and kinds of its results, as the declarations that make sense tell them. The
/// code of an app goes on compiling against it, so that a slip in a grammar is the only error of a build.
/// </summary>
internal static class ShapeReader
{
    /// <summary>The shape, which can be written but not run; null when the file does not tell one.</summary>
    /// <param name="linked">The files of the grammar.</param>
    public static CompiledGrammar? Read(LinkedGrammar linked)
    {
        var scope = Scope.Of(linked);
        if (NameOf(linked.Root.Syntax) is not { } name || !IsName(name) || ReservedGrammarCheck.ObjectionTo(name.Text) is not null
            || DocumentOf(linked, scope) is not { } document || !IsName(document.Name))
        {
            return null;
        }

        var layouts = new ShapeLayouts(scope);
        Layout root = layouts.Document(document);
        if (layouts.IsTooLarge)
        {
            return null;
        }

        var model = new GrammarModel(name.Text, Documentation: null, [], [], root)
        {
            Sites =
            [
                .. linked.Root.Syntax.Declarations.OfType<SiteSyntax>()
                    .Where(static site => NewsGrammar.Sites.SiteAddress.Normalize(site.Host.Value) is not null)
                    .Select(static site => new SiteName(site.Host.Value, site.Host.Span)),
            ],
        };
        return new CompiledGrammar(model, [], new AutomatonTables([], [], [], [], [], [], [], ShapesFrom(root), []));
    }

    /// <summary>Whether C# takes a name, so that generated code can bear it.</summary>
    public static bool IsName(NameSyntax name) =>
        Encoding.UTF8.GetByteCount(name.Text) <= CSharpIdentifier.MaxBytes && CSharpIdentifier.Objection(name.Text) is null;

    /// <summary>
    /// The grammar's name, be it that the word before it is mistyped, or that something else is wrong with the declaration.
    /// </summary>
    private static NameSyntax? NameOf(GrammarFileSyntax file) =>
        file.Declarations.OfType<GrammarDeclarationSyntax>().FirstOrDefault()?.Name
        ?? file.Declarations.OfType<BrokenDeclarationSyntax>()
            .FirstOrDefault(static broken => ClosestName.To(broken.Keyword, [LanguageWords.Grammar]) is not null)?.AfterWord;

    private static LayoutSyntax? DocumentOf(LinkedGrammar linked, Scope scope)
    {
        foreach (LinkedFile file in linked.Bases)
        {
            LayoutSyntax? document = file.Syntax.Declarations
                .Select(static declaration => declaration is BrokenDeclarationSyntax broken ? broken.Recovered : declaration)
                .OfType<LayoutSyntax>()
                .FirstOrDefault(static layout => layout.IsDocument);
            if (document is not null)
            {
                return scope.Find(document.Name.Text) is [var nearest, ..] && (nearest.Recovered ?? nearest.Rule) is LayoutSyntax layout ? layout : document;
            }
        }

        return null;
    }

    /// <summary>The shapes of the document and of all layouts that fields hold, the document first.</summary>
    private static List<LayoutShape> ShapesFrom(Layout document)
    {
        var shapes = new List<LayoutShape> { LayoutShapes.Of(document) };
        for (int next = 0; next < shapes.Count; next++)
        {
            foreach (Layout layout in shapes[next].Fields.Select(static field => field.Layout).OfType<Layout>())
            {
                if (!shapes.Exists(known => ReferenceEquals(known.Layout, layout)))
                {
                    shapes.Add(LayoutShapes.Of(layout));
                }
            }
        }

        return shapes;
    }
}
