namespace NewsGrammar.Compiler.CSharp;

/// <summary>The members that emitted types have whatever their grammar says: names that nothing else in them may have.</summary>
internal static class EmittedMembers
{
    /// <summary>Members of every type.</summary>
    public static readonly IReadOnlyList<string> OfObject =
        ["Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize"];

    /// <summary>Members of a parser class.</summary>
    public static readonly IReadOnlyList<string> OfParser = ["Parse", "ParseUtf8"];

    /// <summary>Members of every view, its type parameter included: no view may be named so.</summary>
    public static readonly IReadOnlyList<string> OfView = ["ToModel", "TUnit", "view"];

    /// <summary>Members of the document's view: it may not be named so.</summary>
    public static readonly IReadOnlyList<string> OfDocumentView =
        [
        .. OfView, "Document", "Fits", "Recognized", "Repairs", "WriteTo", "ToResult", "ToSnapshot", "Dispose",
        "get_Document", "get_Fits", "get_Recognized", "get_Repairs",
    ];

    /// <summary>
    /// Names that fields of views do not get. Those of the document's view count for all: a field is named alike wherever it
    /// stands.
    /// </summary>
    public static readonly IReadOnlyList<string> ReservedInViews =
        [.. OfObject, .. OfDocumentView, "Lines", "Segments", "Create"];

    /// <summary>Names that fields of models do not get: members of records, and what records may not have.</summary>
    public static readonly IReadOnlyList<string> ReservedInModels =
        [.. OfObject, "EqualityContract", "PrintMembers", "Clone", "Deconstruct", "JsonTypeInfo"];

    /// <summary>Members of the line rules.</summary>
    public static readonly IReadOnlyList<string> OfRules = [.. OfObject, "Match"];

    /// <summary>
    /// Names that properties of a type do not get for the type's name: no member may bear it, and neither may the methods that
    /// the compiler makes of a property.
    /// </summary>
    public static IEnumerable<string> ReservedBy(string type) =>
        type.StartsWith("get_", StringComparison.Ordinal) || type.StartsWith("set_", StringComparison.Ordinal) ? [type, type[4..]] : [type];
}
