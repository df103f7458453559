using NewsGrammar.Compiler.Binding;
using NewsGrammar.Compiler.Checks;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Linking;
using NewsGrammar.Compiler.Model;
using NewsGrammar.Compiler.Syntax.Tree;

namespace NewsGrammar.Compiler.Recovery;

/// <summary>
/// Makes the layouts of a grammar that has errors, of what makes sense: a name that nothing declares stands for the closest one, else for a
/// line of text; a layout that leads back to itself for a line of text, too.
/// </summary>
/// <param name="scope">What the names stand for.</param>
internal sealed class ShapeLayouts(Scope scope)
{
    /// <summary>How many parts a document may have with all layouts written out.</summary>
    private const int MaxParts = 100_000;

    private readonly Dictionary<string, (Layout Layout, int Parts, int Depth)> _layouts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LineRule> _lines = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    /// <summary>Whether the layouts are too large or too deep to be written out; they are not to be used then.</summary>
    public bool IsTooLarge { get; private set; }

    /// <summary>The document, with all that it refers to.</summary>
    public Layout Document(LayoutSyntax syntax) => LayoutOf(syntax, isDocument: true, depth: 0).Layout;

    private (Layout Layout, int Parts, int Depth) LayoutOf(LayoutSyntax syntax, bool isDocument, int depth)
    {
        string name = syntax.Name.Text;
        if (_layouts.TryGetValue(name, out (Layout Layout, int Parts, int Depth) known))
        {
            return known;
        }

        var layout = new Layout(name, syntax.Documentation, isDocument, syntax.Name.Span);
        _open.Add(name);
        Part body = Bind(syntax.Body, depth + 1);
        _open.Remove(name);
        layout.Body = body.Node;
        return _layouts[name] = (layout, body.Count, body.Depth);
    }

    private Part Bind(LayoutPartSyntax syntax, int depth)
    {
        if (IsTooLarge || depth > LayoutDepthCheck.MaxDepth)
        {
            IsTooLarge = true;
            return new Part(new SequenceNode([], syntax.Span), 1, 1);
        }

        Part part = syntax switch
        {
            ReferenceSyntax reference => Reference(reference.Name, depth),
            SpreadSyntax spread => Spread(Reference(spread.Name, depth)),
            FieldSyntax field => Field(field, Bind(field.Part, depth + 1)),
            RepetitionSyntax repetition => Repetition(repetition, Bind(repetition.Part, depth + 1)),
            SequenceSyntax sequence => Several(sequence, depth, static (parts, span) => new SequenceNode(parts, span)),
            ChoiceSyntax choice => Several(choice, depth, static (parts, span) => new ChoiceNode(parts, span)),
            _ => throw new ArgumentException($"No such part: {syntax.GetType().Name}", nameof(syntax)),
        };
        IsTooLarge |= part.Count > MaxParts || part.Depth > LayoutDepthCheck.MaxDepth;
        return part;
    }

    private Part Reference(NameSyntax name, int depth)
    {
        IReadOnlyList<RuleDeclaration> found = scope.Find(name.Text);
        if (found.Count == 0 && ClosestName.To(name.Text, scope.Names) is { } meant)
        {
            found = scope.Find(meant);
        }

        RuleSyntax? rule = found is [var first, ..] ? first.Recovered ?? first.Rule : null;
        if (rule is LayoutSyntax layout && ShapeReader.IsName(layout.Name) && !_open.Contains(layout.Name.Text))
        {
            (Layout bound, int parts, int height) = LayoutOf(layout, isDocument: false, depth);
            return new Part(new LayoutReferenceNode(bound, name.Span), parts + 1, height + 1);
        }

        return new Part(new LineNode(rule is LineSyntax line ? LineOf(line) : StandIn(name), name.Span), 1, 1);
    }

    private LineRule LineOf(LineSyntax line)
    {
        if (!_lines.TryGetValue(line.Name.Text, out LineRule? rule))
        {
            Element[] captures =
            [
                .. line.Elements.OfType<CaptureElementSyntax>()
                    .Where(static capture => capture.Name is null || ShapeReader.IsName(capture.Name))
                    .DistinctBy(static capture => (object?)capture.Name?.Text ?? capture)
                    .Select(static capture => new CaptureElement(capture.Name?.Text, KindOf(capture.Kind.Text), IsOptional: false, capture.Span)),
            ];
            rule = captures.Length == 0 || !ShapeReader.IsName(line.Name)
                ? StandIn(line.Name)
                : new LineRule(line.Name.Text, line.Documentation, captures, Condition: null, line.Name.Span);
            _lines.Add(line.Name.Text, rule);
        }

        return rule;
    }

    private static LineRule StandIn(NameSyntax name) =>
        new(name.Text, null, [new CaptureElement(null, CaptureKind.Text, IsOptional: false, name.Span)], null, name.Span);

    private static CaptureKind KindOf(string word) => word switch
    {
        "list" => CaptureKind.List,
        "phrases" => CaptureKind.Phrases,
        _ => CaptureKind.Text,
    };

    private static Part Repetition(RepetitionSyntax syntax, Part part) => part with
    {
        // How often says nothing about results, but whether it may be more than once.
        Node = new RepetitionNode(part.Node, 0, syntax.Quantifiers[0].Maximum is 1 ? 1 : null, IsLazy: false, syntax.Span),
        Count = part.Count + 1,
        Depth = part.Depth + 1,
    };

    /// <summary>A line that captures nothing with a name has no fields to give, and a layout gives its fields anyway.</summary>
    private static Part Spread(Part part) => part.Node is LineNode line ? part with { Node = line with { IsSpread = true } } : part;

    /// <summary>A field whose name C# does not take is left out.</summary>
    private static Part Field(FieldSyntax syntax, Part part) => ShapeReader.IsName(syntax.Name)
        ? part with { Node = LayoutBinder.FieldOver(syntax, part.Node), Count = part.Count + 1, Depth = part.Depth + 1 }
        : part;

    private Part Several(LayoutPartSyntax syntax, int depth, Func<LayoutNode[], Text.SourceSpan, LayoutNode> make)
    {
        Part[] parts = [.. syntax.Parts.Select(part => Bind(part, depth + 1))];
        long count = 1 + parts.Sum(static part => (long)part.Count);
        return new Part(
            make([.. parts.Select(static part => part.Node)], syntax.Span),
            (int)Math.Min(count, MaxParts + 1),
            1 + parts.Max(static part => part.Depth));
    }

    /// <summary>A part of a layout.</summary>
    /// <param name="Node">The part.</param>
    /// <param name="Count">How many parts it has with all layouts written out, itself among them.</param>
    /// <param name="Depth">How many of them lie in one another.</param>
    private readonly record struct Part(LayoutNode Node, int Count, int Depth);
}
