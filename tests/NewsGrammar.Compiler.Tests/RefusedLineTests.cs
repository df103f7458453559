using CsCheck;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Tests;

public class RefusedLineTests
{
    private static readonly Gen<string> Literal = OneOf("\"a\"", "\"ab\"", "\"a b\"", "\"b\"", "\"a:\"", "exact \"A\"", "exact \"a\"", "\"b a\"");

    private static readonly Gen<string> Part = Gen.OneOf(
        Gen.Select(OneOf("starts with", "ends with", "contains"), Literal.Array[1, 3], (place, literals) => $"{place} {ListOf(literals)}"),
        Gen.Select(OneOf("words", "chars"), OneOf("<", "<=", ">", ">=", "=="), Gen.Int[2, 4], (measure, sign, bound) => $"{measure} {sign} {bound}"),
        OneOf("first", "joined"));

    private static readonly Gen<string> Condition = Gen.Select(
        Gen.Select(Part, Gen.Bool, (part, isDenied) => isDenied ? $"not {part}" : part).Array[1, 4],
        OneOf(" and ", " or "),
        (parts, word) => string.Join(word, parts));

    private static readonly Gen<string> Label = Gen.OneOf(Gen.Const(string.Empty), Literal.Select(static literal => literal + " "));

    private static readonly string[] Lines = [.. LinesOf(3)];

    [Theory]
    [InlineData("\"Source\" sep value:text", "starts with \"source\"", "NG0305")]
    [InlineData("\"Source\" sep value:text", "not starts with \"Source\"", "NG0307")]
    [InlineData("\"Source\" sep value:text", "starts with \"Sources\"", "NG0307")]
    [InlineData("\"Source\" sep value:text", "starts with \"Source of\"", null)]
    [InlineData("\"Source\" sep value:text", "starts with exact \"SOURCE\"", null)]
    [InlineData("\"Source\" sep value:text", "contains \"source\"", "NG0305")]
    [InlineData("\"Source of news\" sep value:text", "words < 3", "NG0307")]
    [InlineData("exact \"Source\" sep value:text", "starts with exact \"SOURCE\"", "NG0307")]
    [InlineData("(\"Source\" | \"Agency\") sep value:text", "starts with \"agency\"", "NG0308")]
    [InlineData("\"Source\"? sep? value:text", "not starts with \"source\"", null)]
    [InlineData("text", "starts with \"a\" and starts with \"b\"", "NG0307")]
    [InlineData("text", "starts with \"a\" and starts with \"a b\"", null)]
    [InlineData("text", "contains \"a\" and contains \"b\" and not contains \"c\"", null)]
    [InlineData("text", "ends with \".\" and not ends with \".\", \"!\"", "NG0307")]
    [InlineData("text", "first or not first", "NG0305")]
    [InlineData("text", "words > 3 or chars < 9", null)]
    public void A_condition_that_tells_no_lines_apart_is_reported(string elements, string condition, string? code)
    {
        var compilation = Compile($"{elements} where {condition}");

        Assert.NotNull(compilation.Grammar);
        Assert.Equal(code is null ? [] : [code], compilation.Diagnostics.Select(static diagnostic => diagnostic.Descriptor.Id));
    }

    /// <summary>What is said to never hold holds for no line, and what is said to always hold for every line.</summary>
    [Fact]
    public void Nothing_is_said_of_a_condition_that_a_line_contradicts()
    {
        int reported = 0;
        Gen.Select(Label, Condition).Sample(
            (label, condition) =>
            {
                var compilation = Compile($"{label}text where {condition}");
                var codes = compilation.Diagnostics.Select(static diagnostic => diagnostic.Descriptor).ToHashSet();
                bool isNever = codes.Contains(DiagnosticDescriptors.RuleWithoutLines);
                bool isAlways = codes.Contains(DiagnosticDescriptors.NeedlessCondition);
                if (isNever || isAlways)
                {
                    Interlocked.Increment(ref reported);
                    var conditioned = new Grammar(compilation.Grammar!);
                    var free = new Grammar(Compile($"{label}text").Grammar!);
                    foreach (string text in Lines)
                    {
                        bool isTaken = Takes(conditioned, text);
                        Assert.False(isNever && isTaken, $"{label}text where {condition} takes {text}");
                        Assert.False(isAlways && !isTaken && Takes(free, text), $"{label}text where {condition} refuses {text}");
                    }
                }
            },
            iter: 2_000);
        Assert.True(reported > 20, $"Only {reported} conditions were reported.");
    }

    /// <summary>The second line of a text and a joined one, so that <c>first</c> and <c>joined</c> are told apart.</summary>
    private static bool Takes(Grammar grammar, string line) => new[] { line, $"z\n{line}", $"z\n\n{line}" }
        .Any(text =>
        {
            using var document = grammar.Parse(text);
            return document.Lines[^1].Rule == "Asked";
        });

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static IEnumerable<string> LinesOf(int words)
    {
        string[] pieces = ["a", "ab", "A", "b", "a:", "B"];
        IEnumerable<string> lines = pieces;
        for (int count = 1; count < words; count++)
        {
            lines = lines.Concat(lines.SelectMany(line => pieces.Select(piece => $"{line} {piece}"))).Distinct();
        }

        return lines;
    }

    private static GrammarCompilation Compile(string rule) => GrammarCompiler.Compile(new SourceText("a.newsgrammar", $"""
        grammar Refusing
        line Asked = {rule}
        line Other = text
        document Page = (asked: Asked | other: Other)+
        """));

    /// <summary><c>exact</c> stands before a list, or nowhere in it.</summary>
    private static string ListOf(string[] literals) =>
        string.Join(", ", literals.Select((literal, index) => index == 0 ? literal : literal.Replace("exact ", "", StringComparison.Ordinal)));
}
