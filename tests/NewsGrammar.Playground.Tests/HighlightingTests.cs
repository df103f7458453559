using NewsGrammar.Compiler.Syntax.Lexing;

namespace NewsGrammar.Playground.Tests;

/// <summary>The editor colours words by a list of its own, which needs no engine.</summary>
public sealed class HighlightingTests
{
    public static TheoryData<string> Words() => [.. LanguageWords.Declarations.Append(LanguageWords.Prefer).Concat(LanguageWords.OfLines).Distinct()];

    [Theory]
    [MemberData(nameof(Words))]
    public void The_editor_knows_every_word_of_the_language(string word) =>
        Assert.Contains($"\"{word}\"", File.ReadAllText(Path.Combine(Repository.Page, "src/editors/language.js")), StringComparison.Ordinal);
}
