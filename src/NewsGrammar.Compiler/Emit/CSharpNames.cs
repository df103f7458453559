using NewsGrammar.Compiler.CSharp;
using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.Compiler.Model;

namespace NewsGrammar.Compiler.Emit;

/// <summary>The C# names of a grammar's parser class, views, models and properties, clear of one another and of keywords.</summary>
internal sealed class CSharpNames
{
    private readonly Dictionary<Layout, string> _views = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Layout, string> _models = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<LineRule, string> _captureViews = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<LineRule, string> _captureModels = new(ReferenceEqualityComparer.Instance);

    /// <summary>Chooses the names of a grammar.</summary>
    public CSharpNames(CompiledGrammar grammar)
    {
        Parser = grammar.Name;
        var scope = new NameScope([.. EmittedMembers.OfObject, .. EmittedMembers.OfParser, Parser]);
        string model = scope.Claim("Model", "Layout");
        ChooseViews(grammar, scope);
        foreach (LayoutShape shape in grammar.Automaton.Layouts)
        {
            _models.Add(shape.Layout, shape.Layout.IsDocument ? model : scope.Claim(shape.Layout.Name + "Model", "Layout"));
        }

        foreach (LineRule rule in RulesWithCaptures(grammar))
        {
            _captureViews.Add(rule, scope.Claim(rule.Name + "Captures", "Line"));
            _captureModels.Add(rule, scope.Claim(rule.Name + "Model", "Line"));
        }
    }

    /// <summary>The parser class.</summary>
    public string Parser { get; }

    /// <summary>The rules whose captures a field holds.</summary>
    public IReadOnlyCollection<LineRule> CaptureRules => _captureViews.Keys;

    /// <summary>The view of a layout.</summary>
    public string ViewOf(Layout layout) => _views[layout];

    /// <summary>The model of a layout.</summary>
    public string ModelOf(Layout layout) => _models[layout];

    /// <summary>The view of a rule's captures.</summary>
    public string ViewOf(LineRule rule) => _captureViews[rule];

    /// <summary>The model of a rule's captures.</summary>
    public string ModelOf(LineRule rule) => _captureModels[rule];

    /// <summary>The properties of a view. A field keeps its name; what tells whether another one is there gives way to it.</summary>
    /// <param name="type">The name of the view.</param>
    /// <param name="fields">The names of the fields.</param>
    public static IReadOnlyList<ViewProperty> ViewProperties(string type, IEnumerable<string> fields)
    {
        var scope = new NameScope([.. EmittedMembers.ReservedInViews, .. EmittedMembers.ReservedBy(type)]);
        IReadOnlyList<string> names = scope.ClaimAll(fields.Select(Property), "Field");
        return [.. names.Select(name => new ViewProperty(name, scope.Claim("Has" + name, "Field")))];
    }

    /// <summary>The properties of a model.</summary>
    /// <param name="type">The name of the model.</param>
    /// <param name="fields">The names of the fields.</param>
    public static IReadOnlyList<string> ModelProperties(string type, IEnumerable<string> fields) =>
        new NameScope([.. EmittedMembers.ReservedInModels, .. EmittedMembers.ReservedBy(type)]).ClaimAll(fields.Select(Property), "Field");

    /// <summary>The name of the property of a field. It is no keyword: those begin with a small letter.</summary>
    public static string Property(string field) => field.Length == 0 ? "Value" : PropertyName.Of(field);

    /// <summary>The name of a type as C# writes it: what is or may become a keyword gets an <c>@</c>.</summary>
    public static string Escape(string name) => CSharpKeywords.MayContain(name) ? "@" + name : name;

    /// <summary>A namespace as C# writes it.</summary>
    public static string EscapePath(string path) =>
        string.Join('.', path.Split('.').Select(static part => CSharpKeywords.Contains(part) ? "@" + part : part));

    /// <summary>A layout keeps its name where it can; only then are the others named, which no suffix may bring into its way.</summary>
    private void ChooseViews(CompiledGrammar grammar, NameScope scope)
    {
        foreach (Layout layout in grammar.Automaton.Layouts.Select(static shape => shape.Layout))
        {
            if (!MembersOf(layout).Contains(layout.Name) && scope.TryClaim(layout.Name))
            {
                _views.Add(layout, layout.Name);
            }
        }

        foreach (Layout layout in grammar.Automaton.Layouts.Select(static shape => shape.Layout).Where(layout => !_views.ContainsKey(layout)))
        {
            _views.Add(layout, scope.Claim(layout.Name, "Layout", MembersOf(layout)));
        }
    }

    private static IReadOnlyList<string> MembersOf(Layout layout) =>
        layout.IsDocument ? EmittedMembers.OfDocumentView : EmittedMembers.OfView;

    private static IEnumerable<LineRule> RulesWithCaptures(CompiledGrammar grammar) => grammar.Automaton.Layouts
        .SelectMany(static shape => shape.Fields)
        .Where(static field => field.Kind == NewsGrammar.Schema.FieldKind.Captures)
        .Select(static field => field.Rule!)
        .DistinctBy(static rule => rule.Name);
}
