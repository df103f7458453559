namespace NewsGrammar.Authoring.Translation;

/// <summary>The languages in which diagnostics are said.</summary>
internal enum MessageLanguage
{
    /// <summary>English, in which the compiler says them.</summary>
    English,

    /// <summary>Arabic.</summary>
    Arabic,
}
