using NewsGrammar.Compiler.Diagnostics;

namespace NewsGrammar.Authoring.Translation;

/// <summary>Says diagnostics in another language.</summary>
internal static class TranslatedDiagnostics
{
    /// <summary>The diagnostic in a language; in English where there is no text in the language.</summary>
    public static Diagnostic In(this Diagnostic diagnostic, MessageLanguage language) =>
        language == MessageLanguage.Arabic ? ArabicDiagnostics.Translate(diagnostic) : diagnostic;

    /// <summary>The language that a user reads, by the name that an editor gives: <c>ar-EG</c>.</summary>
    public static MessageLanguage LanguageOf(string? locale) =>
        locale is not null && locale.Split('-', '_')[0].Equals("ar", StringComparison.OrdinalIgnoreCase) ? MessageLanguage.Arabic : MessageLanguage.English;
}
