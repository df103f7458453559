namespace NewsGrammar.LanguageServer.Names;

/// <summary>What a token of a grammar file is there for.</summary>
internal enum NameRole
{
    /// <summary>A word that begins a declaration.</summary>
    Keyword,

    /// <summary>A word or sign between others: <c>where</c>, <c>and</c>.</summary>
    Connective,

    /// <summary>A word that matches something in a line: <c>sep</c>.</summary>
    Element,

    /// <summary>A word that asks something of a line: <c>words</c>.</summary>
    Condition,

    /// <summary>What a capture takes: <c>text</c>.</summary>
    CaptureKind,

    /// <summary>The name of a grammar.</summary>
    Grammar,

    /// <summary>The name of a line, layout or another rule, where it is declared.</summary>
    Declaration,

    /// <summary>The name of a rule, where it is used.</summary>
    Reference,

    /// <summary>The name of a field.</summary>
    Field,

    /// <summary>The name of a capture.</summary>
    Capture,

    /// <summary>A literal.</summary>
    Literal,

    /// <summary>What an import names.</summary>
    ImportTarget,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A sign.</summary>
    Sign,

    /// <summary>What the language does not know.</summary>
    Unknown,
}
