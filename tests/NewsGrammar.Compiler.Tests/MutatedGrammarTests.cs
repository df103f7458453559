using System.Globalization;
using System.Text;
using NewsGrammar.Compiler.Files;
using NewsGrammar.Compiler.Model;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Tests;

/// <summary>
/// The repository's grammars with characters of every plane put into them, taken out and put in the place of others: no text
/// throws, and nothing that can be seen is passed over without a word. For a longer run set NEWSGRAMMAR_MUTATIONS to a
/// number, and NEWSGRAMMAR_MUTATION_SEED to begin elsewhere.
/// </summary>
public sealed class MutatedGrammarTests
{
    private const int MutationsInSuite = 2_000;

    /// <summary>Some grammars are bad for their size alone: a change of one character tells nothing new there.</summary>
    private const int MaxLength = 4_000;

    private static readonly int Mutations = Number("NEWSGRAMMAR_MUTATIONS", MutationsInSuite);

    private static readonly int Seed = Number("NEWSGRAMMAR_MUTATION_SEED", 1);

    private static readonly string[] Rare =
        ["📰", "📷", "𐤀", "𝒳", "🇱", "\U000E0041", "\uD83D", "\uDE00", "\0", "\uFFFD", "\uFFFE", "م", "\u200F", "“", "é", "\n", "\""];

    private static readonly string[] Grammars =
    [
        GoodGrammar.Text,
        .. Directory.EnumerateFiles(AppContext.BaseDirectory, "*" + GrammarPath.Extension, SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText)
            .Where(static text => text.Length < MaxLength),
        .. Vocabularies.Names.Select(static name => Vocabularies.Find(name)!.Text),
    ];

    [Fact]
    public void No_mutated_grammar_throws()
    {
        var random = new Random(Seed);
        for (int mutation = 0; mutation < Mutations; mutation++)
        {
            string text = Mutate(Grammars[random.Next(Grammars.Length)], random);
            GrammarCompilation compilation = Compile(text, mutation);
            Assert.True(
                (compilation.Grammar is null) == compilation.Diagnostics.Any(static diagnostic => diagnostic.IsError),
                $"A text has an error or is a grammar\n--- {mutation}\n{text}");
        }
    }

    [Fact]
    public void A_visible_character_that_is_put_in_is_an_error_or_changes_the_grammar()
    {
        string original = string.Join('\n', GoodGrammar.Text.Split('\n').Where(static line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)));
        string expected = Shown(Compile(original, mutation: -1));
        var random = new Random(Seed);
        for (int mutation = 0; mutation < Mutations / 2; mutation++)
        {
            string text = original.Insert(random.Next(original.Length + 1), VisibleCharacter(random));
            GrammarCompilation compilation = Compile(text, mutation);
            Assert.True(
                compilation.Grammar is null || Shown(compilation) != expected,
                $"What was put in is passed over\n--- {mutation}\n{text}");
        }
    }

    [Theory]
    [InlineData("grammar G\nline S = \"S\" s📰ep v:text\ndocument D = (s: S)+\n", "2:15: error NG0202: The language does not use `📰`")]
    [InlineData("grammar G\nline Photo = 📷 sep? caption:text\ndocument D = (p: Photo)+\n", "2:14: error NG0202: The language does not use `📷`")]
    [InlineData("grammar G\nsite x📷y \"a.com\"\nline S = text\ndocument D = (s: S)+\n", "2:7: error NG0202: The language does not use `📷`")]
    [InlineData("grammar G\nline S = text \U000E0041\ndocument D = (s: S)+\n", "2:15: error NG0202: The language does not use `U+E0041`")]
    [InlineData("grammar G\nline S = text \uD83D\ndocument D = (s: S)+\n", "2:15: error NG0201: ")]
    public void A_character_that_the_language_does_not_use_is_an_error_at_its_place(string text, string expected)
    {
        GrammarCompilation compilation = GrammarCompiler.Compile(new SourceText("g.newsgrammar", text));

        Assert.Null(compilation.Grammar);
        Assert.Contains(
            compilation.Diagnostics,
            diagnostic => Diagnostics.DiagnosticRenderer.Plain.Render(diagnostic, compilation.Sources).Contains(expected, StringComparison.Ordinal));
    }

    private static GrammarCompilation Compile(string text, int mutation)
    {
        try
        {
            return GrammarCompiler.Compile(new SourceText("mutated.newsgrammar", text));
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"The compiler throws\n--- {mutation}\n{text}", exception);
        }
    }

    private static string Shown(GrammarCompilation compilation)
    {
        GrammarModel grammar = compilation.Grammar!.Model;
        return string.Join('\n', [
            grammar.Name,
            .. compilation.Sites.Select(static site => site.Host),
            .. grammar.Lines.Select(static line => $"{line.Name} = {ModelText.Of(line)}"),
            .. grammar.Layouts.Select(static layout => $"{layout.Name} = {ModelText.Of(layout.Body)}"),
        ]);
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

    /// <summary>Any character that takes ink, but for zeros: one may stand before a number.</summary>
    private static string VisibleCharacter(Random random)
    {
        while (true)
        {
            string character = random.Next(3) == 0 ? ((char)random.Next('!', 0x7F)).ToString() : AnyCharacter(random);
            if (CharUnicodeInfo.GetUnicodeCategory(character, 0) is not (UnicodeCategory.Control or UnicodeCategory.Format
                    or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
                && CharUnicodeInfo.GetDecimalDigitValue(character, 0) != 0)
            {
                return character;
            }
        }
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : otherwise;
}
