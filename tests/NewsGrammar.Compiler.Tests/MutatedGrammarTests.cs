using System.Globalization;
using System.Text;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Tests;

/// <summary>
/// Good grammars with characters of every plane put into them, taken out and put in the place of others: no text throws, and
/// nothing that can be seen is passed over without a word. For a longer run set NEWSGRAMMAR_MUTATIONS to a number, and
/// NEWSGRAMMAR_MUTATION_SEED to begin elsewhere.
/// </summary>
public sealed class MutatedGrammarTests
{
    private const int MutationsInSuite = 2_000;

    private static readonly int Mutations = Number("NEWSGRAMMAR_MUTATIONS", MutationsInSuite);

    private static readonly int Seed = Number("NEWSGRAMMAR_MUTATION_SEED", 1);

    private static readonly string[] Rare =
        ["📰", "📷", "𐤀", "𝒳", "🇱", "\U000E0041", "\uD83D", "\uDE00", "\0", "\uFFFD", "\uFFFE", "م", "\u200F", "“", "é", "\n", "\""];

    [Fact]
    public void No_mutated_grammar_throws()
    {
        var random = new Random(Seed);
        for (int mutation = 0; mutation < Mutations; mutation++)
        {
            string text = Mutate(GoodGrammar.Text, random);
            try
            {
                GrammarCompilation compilation = GrammarCompiler.Compile(new SourceText("mutated.newsgrammar", text));
                Assert.True(compilation.Grammar is not null || compilation.Diagnostics.Any(static diagnostic => diagnostic.IsError));
            }
            catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"{exception}\n--- {mutation}\n{text}");
            }
        }
    }

    [Theory]
    [InlineData("grammar G\nline S = \"S\" s📰ep v:text\ndocument D = (s: S)+\n", "2:15: error NG0202: The language does not use `📰`")]
    [InlineData("grammar G\nline Photo = 📷 sep? caption:text\ndocument D = (p: Photo)+\n", "2:14: error NG0202: The language does not use `📷`")]
    [InlineData("grammar G\nsite x📷y \"a.com\"\nline S = text\ndocument D = (s: S)+\n", "2:7: error NG0202: The language does not use `📷`")]
    [InlineData("grammar G\nline S = text \uD83D\ndocument D = (s: S)+\n", "2:15: error NG0201: ")]
    public void A_character_that_the_language_does_not_use_is_an_error_at_its_place(string text, string expected)
    {
        GrammarCompilation compilation = GrammarCompiler.Compile(new SourceText("g.newsgrammar", text));

        Assert.Null(compilation.Grammar);
        Assert.Contains(
            compilation.Diagnostics,
            diagnostic => Diagnostics.DiagnosticRenderer.Plain.Render(diagnostic, compilation.Sources).Contains(expected, StringComparison.Ordinal));
    }

    private static string Mutate(string text, Random random)
    {
        var mutated = new StringBuilder(text);
        for (int change = random.Next(1, 4); change > 0; change--)
        {
            int at = random.Next(mutated.Length);
            int removed = random.Next(2) == 0 ? random.Next(0, Math.Min(4, mutated.Length - at)) : 0;
            mutated.Remove(at, removed);
            if (random.Next(4) > 0)
            {
                mutated.Insert(at, random.Next(3) > 0 ? Rare[random.Next(Rare.Length)] : AnyCharacter(random));
            }
        }

        return mutated.ToString();
    }

    private static string AnyCharacter(Random random)
    {
        int codePoint = random.Next(0x110000);
        return Rune.IsValid(codePoint) ? new Rune(codePoint).ToString() : ((char)codePoint).ToString();
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : otherwise;
}
