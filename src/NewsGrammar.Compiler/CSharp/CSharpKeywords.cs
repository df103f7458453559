using System.Collections.Frozen;

namespace NewsGrammar.Compiler.CSharp;

/// <summary>The words that C# does not take as a name without an <c>@</c> (C# specification, 6.4.4), and those it warns of.</summary>
internal static class CSharpKeywords
{
    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        StringComparer.Ordinal,
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue",
        "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally",
        "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long",
        "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected", "public",
        "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct",
        "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using",
        "virtual", "void", "volatile", "while",
        "await", "dynamic", "extension", "field", "file", "nameof", "notnull", "nint", "nuint", "partial", "record", "required",
        "scoped", "unmanaged", "value", "var", "when", "where", "with", "yield", "_",
        "__arglist", "__makeref", "__reftype", "__refvalue");

    /// <summary>Whether a word is one of them.</summary>
    public static bool Contains(string word) => Words.Contains(word);

    /// <summary>
    /// Whether a word is one of them or may become one: C# warns of types whose names are lower-case Latin letters only
    /// (CS8981), but not where an <c>@</c> stands before them.
    /// </summary>
    public static bool MayContain(string word) => Contains(word) || word.All(char.IsAsciiLetterLower);
}
