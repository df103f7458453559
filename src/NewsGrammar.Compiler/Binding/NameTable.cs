using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Expansion;
using NewsGrammar.Compiler.Linking;
using NewsGrammar.Compiler.Model;
using NewsGrammar.Compiler.Syntax.Tree;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Binding;

/// <summary>
/// What the names of a grammar stand for. Lines and layouts of other files are made when they are first asked for, so
/// what a grammar does not use of them is not looked at. Reports <see cref="DiagnosticDescriptors.ClashingImports"/>.
/// </summary>
/// <param name="scope">The names.</param>
/// <param name="document">The declaration that is the document; null when there is none.</param>
/// <param name="parts">What lines use by name.</param>
/// <param name="diagnostics">Takes names that stand for more than one thing.</param>
internal sealed class NameTable(Scope scope, LayoutSyntax? document, PartExpansion parts, DiagnosticBag diagnostics)
{
    private readonly Dictionary<RuleSyntax, LineRule> _lines = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<RuleSyntax, Layout> _layouts = new(ReferenceEqualityComparer.Instance);
    private readonly Queue<(LayoutSyntax Syntax, Layout Layout)> _unbound = [];
    private readonly HashSet<LinkedFile> _usedFiles = [];
    private readonly HashSet<string> _clashes = new(StringComparer.Ordinal);

    /// <summary>The names that layouts may refer to.</summary>
    public IEnumerable<string> Names => scope.Names.Where(name => !IsPart(name));

    /// <summary>The lines that were asked for, in that order.</summary>
    public IEnumerable<LineRule> Lines => _lines.Values;

    /// <summary>The layouts that were asked for, in that order.</summary>
    public IEnumerable<Layout> Layouts => _layouts.Values;

    /// <summary>The files whose declarations were asked for.</summary>
    public IReadOnlySet<LinkedFile> UsedFiles => _usedFiles;

    /// <summary>A line that stands for what could not be read or found.</summary>
    public static LineRule StandIn(NameSyntax name) =>
        new(name.Text, null, [new CaptureElement(null, CaptureKind.Text, IsOptional: false, name.Span)], null, name.Span);

    /// <summary>Whether a name stands for a part or a condition.</summary>
    public bool IsPart(string name) => scope.Find(name) is [{ Rule: PartSyntax or NamedConditionSyntax }, ..];

    /// <summary>A reference to what a name stands for; null when it stands for nothing.</summary>
    public LayoutNode? Find(NameSyntax name)
    {
        IReadOnlyList<RuleDeclaration> found = scope.Find(name.Text);
        if (found.Count == 0 || IsPart(name.Text))
        {
            return null;
        }

        if (found.Count > 1 && _clashes.Add(name.Text))
        {
            (string, SourceSpan)[] places = [.. found.Select(static declaration => ("one of them", declaration.Name.Span))];
            diagnostics.Report(DiagnosticDescriptors.ClashingImports, name.Span, [name.Text], related: places);
        }

        _usedFiles.UnionWith(found.Select(static declaration => declaration.File));
        foreach (RuleDeclaration declaration in found)
        {
            parts.Report(declaration.Name, diagnostics);
        }

        return found[0].Rule switch
        {
            LineSyntax line => new LineNode(LineOf(line), name.Span),
            LayoutSyntax layout => new LayoutReferenceNode(LayoutOf(layout), name.Span),
            _ => new LineNode(StandIn(name), name.Span),
        };
    }

    /// <summary>The rule of a declaration.</summary>
    public LineRule LineOf(LineSyntax syntax)
    {
        if (!_lines.TryGetValue(syntax, out LineRule? line))
        {
            line = LineBinder.Bind(syntax);
            _usedFiles.UnionWith(parts.FilesOf(syntax.Name));
            _lines.Add(syntax, line);
        }

        return line;
    }

    /// <summary>The layout of a declaration, as yet without a body.</summary>
    public Layout LayoutOf(LayoutSyntax syntax)
    {
        if (!_layouts.TryGetValue(syntax, out Layout? layout))
        {
            layout = new Layout(syntax.Name.Text, syntax.Documentation, ReferenceEquals(syntax, document), syntax.Name.Span);
            _layouts.Add(syntax, layout);
            _unbound.Enqueue((syntax, layout));
        }

        return layout;
    }

    /// <summary>The next layout that has no body.</summary>
    public bool TryNextUnbound(out (LayoutSyntax Syntax, Layout Layout) next) => _unbound.TryDequeue(out next);
}
