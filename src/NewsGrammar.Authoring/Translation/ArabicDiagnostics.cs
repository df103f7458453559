using System.Globalization;
using NewsGrammar.Compiler.Diagnostics;

namespace NewsGrammar.Authoring.Translation;

/// <summary>Says diagnostics in Arabic, for those who read Arabic pages and write grammars for them.</summary>
internal static class ArabicDiagnostics
{
    /// <summary>The same diagnostic in Arabic; as it is where there is no text for it.</summary>
    public static Diagnostic Translate(Diagnostic diagnostic)
    {
        if (!ArabicTexts.ByCode.TryGetValue(diagnostic.Id, out (string Message, string Help) texts))
        {
            return diagnostic;
        }

        object[] arguments = [.. diagnostic.Arguments.Select(static argument => new ArabicArgument(argument))];
        return diagnostic with
        {
            Message = string.Format(CultureInfo.InvariantCulture, texts.Message, arguments),
            Help = string.Format(CultureInfo.InvariantCulture, texts.Help, arguments),
            Related = [.. diagnostic.Related.Select(static place => place with { Message = ArabicPhrases.Translate(place.Message) })],
            Expected = diagnostic.Expected is { } expected ? ArabicPhrases.Translate(expected) : null,
        };
    }
}
