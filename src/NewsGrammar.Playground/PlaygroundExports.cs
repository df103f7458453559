using System.Runtime.InteropServices.JavaScript;
using System.Text.Json;
using NewsGrammar.Authoring.Translation;
using NewsGrammar.Playground.Messages;
using NewsGrammar.Playground.Sessions;

namespace NewsGrammar.Playground;

/// <summary>What the page calls, in a worker of its own. Everything but plain texts crosses as JSON.</summary>
internal static partial class PlaygroundExports
{
    private static readonly PlaygroundSession Session = new();

    /// <summary>Compiles a grammar. As long as one has errors, the last one that had none goes on reading pages.</summary>
    /// <param name="text">The grammar file.</param>
    /// <param name="language">The language of the messages: <c>ar</c> for Arabic, English otherwise.</param>
    /// <returns>A <see cref="GrammarMessage"/>.</returns>
    [JSExport]
    internal static string Compile(string text, string language) =>
        JsonSerializer.Serialize(Session.Compile(text, TranslatedDiagnostics.LanguageOf(language)), PlaygroundJson.Readable.GrammarMessage);

    /// <summary>Reads a page.</summary>
    /// <param name="name">The name of its file without the ending.</param>
    /// <param name="text">The page.</param>
    /// <returns>A <see cref="ReadingMessage"/>; <c>null</c> while no grammar has compiled.</returns>
    [JSExport]
    internal static string Read(string name, string text) => JsonSerializer.Serialize(Session.Read(name, text), PlaygroundJson.Readable.ReadingMessage);

    /// <summary>Tells what came of each rule at a line of the page that was read last.</summary>
    /// <param name="line">The 1-based number of the line.</param>
    /// <param name="language"><inheritdoc cref="Compile" path="/param[@name='language']"/></param>
    /// <returns>An array of <see cref="VerdictMessage"/>; none for a blank line.</returns>
    [JSExport]
    internal static string Why(int line, string language) =>
        JsonSerializer.Serialize(Session.Why(line, TranslatedDiagnostics.LanguageOf(language)), PlaygroundJson.Readable.IReadOnlyListVerdictMessage);

    /// <summary>Draws the grammar, and marks the way of the page that was read last.</summary>
    /// <returns>An SVG image; empty while no grammar has compiled.</returns>
    [JSExport]
    internal static string Diagram() => Session.Diagram();

    /// <summary>Tells of a page whether it fits.</summary>
    /// <param name="text">The page.</param>
    /// <returns>A <see cref="FitMessage"/>; <c>null</c> while no grammar has compiled.</returns>
    [JSExport]
    internal static string Fit(string text) => JsonSerializer.Serialize(Session.Fit(text), PlaygroundJson.Readable.FitMessage);

    /// <summary>Drafts a grammar from pages.</summary>
    /// <param name="name">What the grammar is to be called.</param>
    /// <param name="pages">The pages, an array of <see cref="PageMessage"/>.</param>
    /// <returns>A <see cref="DraftMessage"/>.</returns>
    [JSExport]
    internal static string Draft(string name, string pages) => JsonSerializer.Serialize(
        Session.Draft(name, JsonSerializer.Deserialize(pages, PlaygroundJson.Readable.PageMessageArray) ?? []), PlaygroundJson.Readable.DraftMessage);

    /// <summary>The file of a sample: a page with the result that it gives now.</summary>
    /// <param name="text">The page.</param>
    /// <returns>The file; empty while no grammar has compiled.</returns>
    [JSExport]
    internal static string Sample(string text) => Session.Sample(text);

    /// <summary>The names of the vocabularies that a grammar may import.</summary>
    /// <returns>An array of texts.</returns>
    [JSExport]
    internal static string Vocabularies() => JsonSerializer.Serialize([.. Compiler.Files.Vocabularies.Names], PlaygroundJson.Readable.StringArray);

    /// <summary>What a vocabulary brings in.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>An array of <see cref="RuleMessage"/>; none where there is no such vocabulary.</returns>
    [JSExport]
    internal static string Vocabulary(string name) => JsonSerializer.Serialize(VocabularyWords.Of(name), PlaygroundJson.Readable.IReadOnlyListRuleMessage);
}
