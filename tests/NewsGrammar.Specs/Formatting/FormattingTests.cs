using CsCheck;
using NewsGrammar.Authoring.Formatting;
using NewsGrammar.Compiler.Text;
using NewsGrammar.Oracle;

namespace NewsGrammar.Specs.Formatting;

/// <summary>Formatted grammars mean what they meant, keep their comments, and are as they are when they are formatted again.</summary>
public sealed class FormattingTests
{
    private const string Messy = """
          // Made in a hurry.

        /// A notice.
          grammar   Notice   :Base  // for now
        import "arabic"
        site "example.com"
        line Source=("Source"|"From")sep (":" )  name:text
        line Published     = "Published" sep("-"   "–")? date:text // as the page has it
        prefer line P=text where(words<=4 or not ends with".","!" and not joined)

        // Two kinds
        // of paragraphs.
        line Paragraph = text where not starts with "a long beginning of a line", "another long beginning of a line", "a third one" and not ends with "the end" or words > 12

        line Longest = ("a label that is long" | "a label that is longer" | "a label that is longer still" | "the longest of them")? sep value:text
        document Page = title:Paragraph (
        // What holds the text.
        body:Paragraph|
        quote : Longest )+ /// Where it is from.
        source:Source?


        (Published|P){2 ,5}?
            // more to come
        layout Any = (One|Two Three)*?
        // The end.
        """;

    private const string Formatted = """
        // Made in a hurry.

        /// A notice.
        grammar Notice : Base  // for now
        import "arabic"
        site "example.com"

        line Source    = ("Source" | "From") sep (":") name:text
        line Published = "Published" sep("-" "–")? date:text  // as the page has it
        prefer line P  = text where (words <= 4 or not ends with ".", "!" and not joined)

        // Two kinds
        // of paragraphs.
        line Paragraph = text
            where not starts with "a long beginning of a line", "another long beginning of a line", "a third one"
                    and not ends with "the end"
                or words > 12

        line Longest = ("a label that is long" | "a label that is longer" | "a label that is longer still"
            | "the longest of them")? sep value:text

        document Page =
            title: Paragraph
            (
                // What holds the text.
                body: Paragraph
                | quote: Longest
            )+
            /// Where it is from.
            source: Source?

            (Published | P){2,5}?
            // more to come

        layout Any = (One | Two Three)*?
        // The end.

        """;

    [Fact]
    public void A_messy_grammar_gets_its_canonical_form() => Assert.Equal(Formatted, Format(Messy));

    [Theory]
    [InlineData("", "")]
    [InlineData("\n\n// alone  ", "// alone\n")]
    [InlineData("grammar G\r\n\r\n\r\nline A = text\r\n", "grammar G\n\nline A = text\n")]
    [InlineData("line مصدر = text\nline ب = text", "line مصدر = text\nline ب    = text\n")]
    [InlineData("part C=sep(\":\"  \"|\")\npart Label=(\"a\"|\"b\")", "part C     = sep(\":\" \"|\")\npart Label = (\"a\" | \"b\")\n")]
    [InlineData("condition S=words<4  and not sentence\nline A=(C|\"x\")C?t:text where S", "condition S = words < 4 and not sentence\nline A      = (C | \"x\") C? t:text where S\n")]
    [InlineData("line A\u200F = text", "line A = text\n")]
    [InlineData("document D = a: A b: B", "document D =\n    a: A\n    b: B\n")]
    [InlineData("document D = // behind\n a: A", "document D =  // behind\n    a: A\n")]
    [InlineData("document D = a: A // behind", "document D = a: A  // behind\n")]
    [InlineData("line A // behind\n = text", "line A  // behind\n    = text\n")]
    [InlineData("line A = text /// said\nline B = text", "line A = text\n\n/// said\nline B = text\n")]
    public void Small_files(string text, string expected) => Assert.Equal(expected, Format(text));

    [Theory]
    [InlineData("line = text")]
    [InlineData("grammar G line A = \"open")]
    public void What_cannot_be_read_is_left_alone(string text)
    {
        Assert.Null(GrammarFormatter.Format(new SourceText("g.newsgrammar", text), out var mistakes));
        Assert.NotEmpty(mistakes);
    }

    [Fact]
    public void Every_grammar_of_the_repository_keeps_its_meaning_and_its_comments()
    {
        int formatted = 0;
        foreach (string path in Directory.EnumerateFiles(Root(), "*.newsgrammar", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            formatted += Check(File.ReadAllText(path)) ? 1 : 0;
        }

        Assert.InRange(formatted, 40, int.MaxValue);
    }

    [Fact]
    public void Generated_grammars_in_any_shape_keep_their_meaning_and_their_comments()
    {
        int formatted = 0;
        OracleGen.Grammars().Select(Gen.Int).Sample(
            (grammar, seed) => formatted += Check(MessyText.Of(grammar.ToGrammarText(), new Random(seed))) ? 1 : 0,
            iter: 2_000,
            threads: 1);

        Assert.InRange(formatted, 1_000, int.MaxValue);
    }

    /// <summary>Whether the file could be formatted; fails where that changed it.</summary>
    private static bool Check(string text)
    {
        if (SyntaxShape.Of(text) is not { } shape)
        {
            return false;
        }

        string formatted = Format(text);
        Assert.True(shape == SyntaxShape.Of(formatted), $"The meaning changed\n--- from\n{text}\n--- to\n{formatted}");
        Assert.True(
            SyntaxShape.CommentsOf(text).SequenceEqual(SyntaxShape.CommentsOf(formatted)), $"Comments changed\n--- from\n{text}\n--- to\n{formatted}");
        string again = Format(formatted);
        Assert.True(formatted == again, $"Twice is not once\n--- from\n{text}\n--- once\n{formatted}\n--- twice\n{again}");
        return true;
    }

    private static string Format(string text) =>
        GrammarFormatter.Format(new SourceText("g.newsgrammar", text), out _) ?? throw new InvalidOperationException($"not read: {text}");

    private static string Root()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "NewsGrammar.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests do not run inside of the repository.");
        }

        return folder;
    }
}
