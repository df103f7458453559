using static NewsGrammar.Compiler.Diagnostics.DiagnosticSeverity;

namespace NewsGrammar.Compiler.Diagnostics;

/// <content>NG04xx: layouts.</content>
public static partial class DiagnosticDescriptors
{
    /// <summary>NG0401: a layout that contains itself.</summary>
    public static readonly DiagnosticDescriptor RecursiveLayout = new(
        "NG0401", Error, "Recursive layout",
        "`{0}` contains itself: {1}",
        "say how often it repeats instead: `({0})*`");

    /// <summary>NG0402: parts of layouts that hold one another too deep.</summary>
    public static readonly DiagnosticDescriptor LayoutsTooDeep = new(
        "NG0402", Error, "Layouts too deep",
        "With the layouts that it refers to, `{0}` holds parts within parts more than {1} deep",
        "leave out parentheses, and layouts that only pass on to another one");

    /// <summary>NG0403: a repetition of something that needs no line.</summary>
    public static readonly DiagnosticDescriptor EmptyRepetition = new(
        "NG0403", Error, "Empty repetition",
        "What repeats here can be empty",
        "make one of its parts required, or move the quantifier onto the part that repeats");

    /// <summary>NG0404: a choice offers the same part twice.</summary>
    public static readonly DiagnosticDescriptor DuplicateAlternative = new(
        "NG0404", Warning, "Duplicate alternative",
        "The choice offers this already",
        "delete one of the two: the first always wins");

    /// <summary>NG0405: a field that holds different kinds of things.</summary>
    public static readonly DiagnosticDescriptor MixedField = new(
        "NG0405", Error, "Mixed field",
        "`{0}` holds {1} here, but {2} elsewhere",
        "{3}");

    /// <summary>NG0406: a document that expands to too many lines.</summary>
    public static readonly DiagnosticDescriptor DocumentTooLarge = new(
        "NG0406", Error, "Document too large",
        "`{0}` expands to {1} places for lines; the limit is {2}",
        "use `*` or `+` in place of large counts, and refer to a layout fewer times");

    /// <summary>NG0407: a field inside a field.</summary>
    public static readonly DiagnosticDescriptor NestedField = new(
        "NG0407", Error, "Nested field",
        "`{0}` stands inside of the field `{1}`",
        "name the inner part: make it a layout of its own, and write `{1}: ThatLayout`");

    /// <summary>NG0408: a place that no line can ever come to.</summary>
    public static readonly DiagnosticDescriptor NeverTaken = new(
        "NG0408", Warning, "Never taken",
        "`{0}` can never take a line here: wherever it could, another reading of the layout comes first",
        "remove it, put it before what takes its lines, or let it go first: by a narrower `where`, or by `prefer line`");

    /// <summary>NG0409: two repetitions of the same lines with nothing between them.</summary>
    public static readonly DiagnosticDescriptor OpenBorder = new(
        "NG0409", Warning, "Open border",
        "Nothing tells where `{0}` ends and `{1}` begins: both repeat, and take the same lines",
        "put a heading between them, give one a rule with a `where`, drop a `*` or `+`, or make them one field");

    /// <summary>NG0410: a document with more fields than tables can number.</summary>
    public static readonly DiagnosticDescriptor TooManyFields = new(
        "NG0410", Error, "Too many fields",
        "`{0}` has {1} fields, those of each object counted; the limit is {2}",
        "refer to a layout with many fields, or with layouts in it, fewer times");

    /// <summary>NG0411: a field that is named several times, once in each reading.</summary>
    public static readonly DiagnosticDescriptor SingleField = new(
        "NG0411", Notice, "Single field",
        "`{0}` of `{1}` holds one value: no reading of the layout names it twice",
        "where a list is wanted, let it repeat: `({0}: …)*`");

    /// <summary>NG0412: a layout that is spread.</summary>
    public static readonly DiagnosticDescriptor SpreadLayout = new(
        "NG0412", Error, "Spread layout",
        "`{0}` is a layout, and only lines are spread",
        "leave out the dots: a layout that no field holds puts its fields here anyway");

    /// <summary>NG0413: a line that is spread without names for the fields.</summary>
    public static readonly DiagnosticDescriptor UnnamedSpread = new(
        "NG0413", Error, "Unnamed spread",
        "`{0}` cannot be spread: {1}",
        "name each of its captures, as in `author:text`, or put the line into a field: `field: {0}`");

    /// <summary>NG0414: a line that is spread inside of a field.</summary>
    public static readonly DiagnosticDescriptor SpreadInField = new(
        "NG0414", Error, "Spread in a field",
        "`{0}` is spread inside of the field `{1}`",
        "leave out the dots, or take the line out of the field");
}
