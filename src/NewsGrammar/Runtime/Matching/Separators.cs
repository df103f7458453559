namespace NewsGrammar.Runtime.Matching;

/// <summary>The language's own separators: what pages put between a label and its value.</summary>
internal static class Separators
{
    /// <summary>Three dots in one character.</summary>
    public const int Ellipsis = 0x2026;

    /// <summary>The Devanagari visarga, a combining mark that is typed for a colon.</summary>
    public const int Visarga = 0x0903;

    /// <summary>Whether the code point alone is a separator. Runs of dots are matched apart.</summary>
    public static bool IsSeparator(int codePoint) => codePoint switch
    {
        ':' or '|' or '/' or '-' or '!' => true,
        0x060C => true, // Arabic comma
        Visarga => true,
        0x2013 or 0x2014 => true, // en dash, em dash
        0xFF1A => true, // full-width colon
        _ => false,
    };
}
