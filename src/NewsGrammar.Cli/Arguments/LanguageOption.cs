using System.CommandLine;
using NewsGrammar.Authoring.Translation;

namespace NewsGrammar.Cli.Arguments;

/// <summary>The option that names the language of diagnostics.</summary>
internal static class LanguageOption
{
    /// <summary>Makes <c>--language</c>.</summary>
    /// <param name="otherwise">What holds without it, for help.</param>
    public static Option<MessageLanguage?> Create(string otherwise) => ChoiceOption.Create(
        "--language",
        $"The language in which mistakes are explained, {otherwise}.",
        ("en", MessageLanguage.English),
        ("ar", MessageLanguage.Arabic));
}
