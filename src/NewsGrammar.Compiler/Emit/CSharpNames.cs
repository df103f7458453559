using NewsGrammar.Compiler.Automaton;
using NewsGrammar.Compiler.Model;

namespace NewsGrammar.Compiler.Emit;

/// <summary>The C# names of a grammar's parser class, views, models and properties, clear of one another and of keywords.</summary>
internal sealed class CSharpNames
{
    private static readonly string[] ObjectMembers =
        ["Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize"];

    private static readonly string[] ViewMembers =
        [.. ObjectMembers, "Fits", "Recognized", "Repairs", "Lines", "Segments", "Document", "WriteTo", "ToModel", "ToSnapshot", "Dispose", "Create"];

    private static readonly string[] ModelMembers =
        [.. ObjectMembers, "EqualityContract", "PrintMembers", "Clone", "Deconstruct", "JsonTypeInfo"];

    private readonly Dictionary<Layout, string> _views = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Layout, string> _models = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<LineRule, string> _captureViews = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<LineRule, string> _captureModels = new(ReferenceEqualityComparer.Instance);

    /// <summary>Chooses the names of a grammar.</summary>
    public CSharpNames(CompiledGrammar grammar)
    {
        Parser = grammar.Name;
        var taken = new HashSet<string>([.. ObjectMembers, "Parse", "ParseUtf8", Parser], StringComparer.Ordinal);
        string model = Free("Model", "Layout", taken);
        foreach (LayoutShape shape in grammar.Automaton.Layouts)
        {
            _views.Add(shape.Layout, Free(shape.Layout.Name, "Layout", taken));
        }

        foreach (LayoutShape shape in grammar.Automaton.Layouts)
        {
            _models.Add(shape.Layout, shape.Layout.IsDocument ? model : Free(shape.Layout.Name + "Model", "Layout", taken));
        }

        foreach (LineRule rule in RulesWithCaptures(grammar))
        {
            _captureViews.Add(rule, Free(rule.Name + "Captures", "Line", taken));
            _captureModels.Add(rule, Free(rule.Name + "Model", "Line", taken));
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

    /// <summary>The properties of a view, with room for <c>Has…</c> beside each.</summary>
    /// <param name="type">The name of the view.</param>
    /// <param name="fields">The names of the fields.</param>
    public static IReadOnlyList<string> ViewProperties(string type, IEnumerable<string> fields)
    {
        var taken = new HashSet<string>([.. ViewMembers, type], StringComparer.Ordinal);
        string[] wanted = [.. fields.Select(Property)];

        // A field named like the presence of another one gives way.
        taken.UnionWith(wanted.Where(static name => name.Length > 0).Select(static name => "Has" + name));
        return [.. wanted.Select(name => Free(name, "Field", taken))];
    }

    /// <summary>The properties of a model.</summary>
    /// <param name="type">The name of the model.</param>
    /// <param name="fields">The names of the fields.</param>
    public static IReadOnlyList<string> ModelProperties(string type, IEnumerable<string> fields)
    {
        var taken = new HashSet<string>([.. ModelMembers, type], StringComparer.Ordinal);
        return [.. fields.Select(field => Free(Property(field), "Field", taken))];
    }

    /// <summary>The name of the property of a field.</summary>
    public static string Property(string field) => field.Length == 0 ? "Value" : PropertyName.Of(field);

    /// <summary>A name as C# writes it: a keyword gets an <c>@</c>.</summary>
    public static string Escape(string name) => CSharpKeywords.Contains(name) ? "@" + name : name;

    /// <summary>A dotted name as C# writes it.</summary>
    public static string EscapePath(string path) => string.Join('.', path.Split('.').Select(Escape));

    private static IEnumerable<LineRule> RulesWithCaptures(CompiledGrammar grammar) => grammar.Automaton.Layouts
        .SelectMany(static shape => shape.Fields)
        .Where(static field => field.Kind == NewsGrammar.Schema.FieldKind.Captures)
        .Select(static field => field.Rule!)
        .DistinctBy(static rule => rule.Name);

    /// <summary>The wanted name, or the first free one made from it.</summary>
    private static string Free(string wanted, string suffix, HashSet<string> taken)
    {
        string name = wanted;
        while (!taken.Add(name))
        {
            name += suffix;
        }

        return name;
    }
}
