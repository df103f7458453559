using NewsGrammar.Compiler.Files;
using NewsGrammar.Compiler.Text;
using NewsGrammar.Views;

namespace NewsGrammar.Compiler.Tests;

/// <summary>
/// The vocabularies that the compiler brings along. <c>VocabularyLines</c> holds lines of each language, with the rule that
/// takes them and the value.
/// </summary>
public class VocabularyTests
{
    /// <summary>The field of the lines that no label may take.</summary>
    private const string Body = "body";

    private const string Arrow = " => ";

    private static readonly string[] Rules =
    [
        "Source", "Keywords", "Author", "Published", "Updated", "ReadAlso", "ReadAlsoLine", "Related", "PhotoCredit", "Share",
        "Comments", "Copyright",
    ];

    public static TheoryData<string> Languages() => [.. Vocabularies.Languages];

    public static TheoryData<string, string, string, string> Lines()
    {
        var lines = new TheoryData<string, string, string, string>();
        foreach (string language in Vocabularies.Languages)
        {
            foreach (string[] parts in LinesOf(language))
            {
                lines.Add(language, parts[0], parts[1], parts[^1]);
            }
        }

        return lines;
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Vocabularies_have_the_same_rules(string language)
    {
        GrammarCompilation compilation = GrammarCompiler.Compile(new SourceText("page.newsgrammar", Page(language)));

        Assert.Empty(compilation.Diagnostics);
        Assert.Empty(GrammarCompiler.CheckFragment(Vocabularies.Find(language)!).Diagnostics);
        Assert.Superset(
            Rules.Append("Paragraph").ToHashSet(),
            compilation.Grammar!.Model.Lines.Select(static line => line.Name).ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_rule_has_a_line_and_some_lines_are_prose(string language) => Assert.Subset(
        LinesOf(language).Select(static parts => parts[0]).ToHashSet(),
        Rules.Append(Body).ToHashSet());

    [Theory]
    [MemberData(nameof(Lines))]
    public void Line_goes_to_its_rule(string language, string rule, string line, string value)
    {
        using ParsedDocument<char> document = Grammar.Compile(Page(language)).Parse(line);
        LayoutView<char> page = document.Root;

        string field = FieldOf(rule);
        Assert.True(page.Has(field), document.ToSnapshot());
        Assert.Equal(value, string.Join('|', field == "keywords" ? page.Items(field).ToArray() : page.Values(field).ToArray()));
    }

    private static string Page(string language)
    {
        IEnumerable<string> fields = Rules.Select(static rule => $"{FieldOf(rule)}: {rule}");
        return $"""
            grammar Lines
            import "{language}"
            line Paragraph = text
            document Page = ({string.Join(" | ", fields)} | {Body}: Paragraph)+
            """;
    }

    private static string FieldOf(string rule) => char.ToLowerInvariant(rule[0]) + rule[1..];

    private static IEnumerable<string[]> LinesOf(string language) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "VocabularyLines", language + ".txt"))
            .Select(static line => line.Split(Arrow));
}
