using System.Text;
using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.Compiler.Interpret;
using NewsGrammar.Compiler.Text;
using NewsGrammar.Runtime;

namespace NewsGrammar.Compiler.Tests;

/// <summary>
/// No line costs more than a fixed amount of work, however many there are, whether the text fits, leaves a choice to its
/// last line, or needs repairs. Work is counted in questions to the line rules, so that no clock decides.
/// </summary>
public sealed class LinearWorkTests
{
    /// <summary>
    /// Repairs look at a line three times: to cost it, to cost it again where not all costs were kept, and to decide
    /// about it. Each time each of the five rules is asked at most once, the labelled ones once more to see whether the
    /// line is reserved; and the rule that takes the line is asked for its value.
    /// </summary>
    private const int MostQuestionsALine = (3 * (5 + 2)) + 1;

    private const string Grammar =
        """
        grammar Work
        line Source = "Source" sep value:text
        line Also   = "Also" sep?
        line Bullet = bullet title:text
        line Short  = text where words <= 3
        line Prose  = text
        document Page = (title: Prose source: Source)? ((body: Prose)+ source2: Source?)* also: Block* (last: Short)?
        layout Block = Also (title: Short)? (item: Bullet | body: Prose)+ source: Source?
        """;

    [Theory]
    [InlineData("one two three four five")]
    [InlineData("one two")]
    [InlineData("Source: a paper")]
    [InlineData("Also")]
    [InlineData("• a title")]
    [InlineData("prose\nSource: a\nAlso\nSource: b\n• c\nAlso\nAlso\nshort")]
    [InlineData("Also\nshort\n• c\nlong enough to be no title\nSource: a\nAlso:")]
    [InlineData("\n \n\n")]
    public void Work_grows_with_the_lines(string lines)
    {
        foreach (int repetitions in new[] { 10, 1_000, 20_000 })
        {
            (long questions, int recorded) = Work(lines, repetitions);

            Assert.True(
                questions <= (long)MostQuestionsALine * recorded,
                $"{recorded} lines took {questions} questions, more than {MostQuestionsALine} a line.");
        }
    }

    private static (long Questions, int Lines) Work(string lines, int repetitions)
    {
        CompiledGrammar grammar = GrammarCompiler.Compile(new SourceText("work.newsgrammar", Grammar)).Grammar!;
        string text = new StringBuilder().Insert(0, lines + "\n", repetitions).ToString();
        var work = new WorkCounter();
        var rules = new CountingRules(new InterpretedRules(grammar), work);
        using var document = Parser.Parse(text, grammar.ToTables(), rules);
        Assert.Equal(lines.Split('\n').Count(static line => line.Trim().Length > 0) * repetitions, document.Lines.Count);
        return (work.Questions, document.Lines.Count);
    }
}
