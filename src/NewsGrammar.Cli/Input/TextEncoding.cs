namespace NewsGrammar.Cli.Input;

/// <summary>In which units a text is parsed.</summary>
internal enum TextEncoding
{
    /// <summary>Bytes of UTF-8.</summary>
    Utf8,

    /// <summary>Units of UTF-16.</summary>
    Utf16,
}
