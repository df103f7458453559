using System.Text.RegularExpressions;
using NewsGrammar.Authoring.Translation;
using NewsGrammar.Compiler.Diagnostics;

namespace NewsGrammar.Compiler.Tests;

/// <summary>Those who read Arabic pages are told in Arabic what is wrong, with English for what stands in the grammar alone.</summary>
public sealed partial class ArabicTests
{
    [Theory]
    [MemberData(nameof(BadGrammarTests.Files), MemberType = typeof(BadGrammarTests))]
    public void Nothing_is_left_in_English(string file)
    {
        var grammar = new BadGrammar(Path.Combine(BadGrammarTests.Folder, file));

        Assert.All(grammar.Diagnostics, static diagnostic =>
        {
            Diagnostic arabic = diagnostic.In(MessageLanguage.Arabic);
            Assert.All(
                (string?[])[arabic.Message, arabic.Help, arabic.Expected, .. arabic.Related.Select(static place => place.Message)],
                text => Assert.False(text is not null && English().IsMatch(InGrammar().Replace(text, "")), text));
        });
    }

    /// <summary>What is written in a grammar file, the names that lead round in a circle, and the names of standards.</summary>
    [GeneratedRegex("`[^`]*`|\"[^\"]*\"|\\S+( → \\S+)+|C#|UTF-8")]
    private static partial Regex InGrammar();

    [GeneratedRegex("[A-Za-z]{2}")]
    private static partial Regex English();
}
