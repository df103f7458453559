using System.Text.RegularExpressions;
using NewsGrammar.Authoring.Explain;
using NewsGrammar.Authoring.Translation;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Marks;

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

    [Theory]
    [InlineData("line Source = \"Source\" sep name:text\nline Item = bullet text\nline Price = word number sep(\"=\" \"->\") text\nline Sign = exact \"EXACT\" sep? text\n"
        + "prefer line Short = text where words <= 2\nline Behind = text \"read more\"\nline Any = text\n"
        + "document D = title: Short? (items: Item | prices: Price | signs: Sign | behind: Behind | body: Any)* source: Source (after: Short)*")]
    [InlineData("condition Long = words > 3 and chars >= 9 and digits < 4 and not words == 7\nline A = text where Long\nline B = text where first or last or above > 1 or below > 1\n"
        + "line C = text where joined and sentence and not capitals\nline E = text where not joined or not sentence or capitals\nline Any = text\ndocument D = (a: A | b: B | c: C | e: E | any: Any)*")]
    [InlineData("line A = text where starts with \"Source\" or starts with stem \"Pri\", \"Sourc\" or ends with exact \"end.\" or contains \"brid\", \"bridges\"\n"
        + "line B = text where not starts with \"The\" and not ends with \".\" and not contains \"opened\"\nline Any = text\ndocument D = (a: A)? (b: B)? (a2: A | b2: B | any: Any)*")]
    [InlineData("line A = text where heading == 1 or heading and links < 50 or paragraph and not menu and article\nline B = text where item or quote or caption and bold or link or meta\n"
        + "line C = text where not heading and not paragraph and not item and not link and not bold and not quote and not caption and not menu and not article and not meta\n"
        + "line Any = text\ndocument D = (a: A | b: B | c: C | any: Any)*")]
    public void Reasons_are_told_in_Arabic(string rules)
    {
        const string Text = "Bridge\nThe bridge opened on Sunday.\n\n\n• an item\nprice 5 = much\nexact: no\nTitle of it read more\nSource: The Harbour Post\nNew\nTHE END\nSourcebook\n";
        Grammar grammar = Grammar.Compile("grammar G\n" + rules, "g.newsgrammar");
        LineMarks[] marks =
        [
            new(LineMark.None, headingLevel: 1), new(LineMark.Paragraph | LineMark.Article), new(LineMark.Item | LineMark.Menu), new(LineMark.Bold, linkShare: 60),
            new(LineMark.Quote, linkShare: 100), new(LineMark.Caption),
        ];
        string[] names = [.. grammar.Schema.Rules.Select(static rule => rule.Name), .. grammar.Schema.Layouts.SelectMany(static layout => layout.Fields).Select(static field => field.Name)];
        foreach (LineMarks[] known in (LineMarks[][])[[], marks])
        {
            DocumentExplanation explanation = grammar.Explain(new MarkedText<char>(Text, known));
            foreach (RuleVerdict verdict in Enumerable.Range(1, 14).Where(explanation.Has).SelectMany(explanation.Why))
            {
                string arabic = ArabicReasons.In(verdict.Message, MessageLanguage.Arabic);
                string rest = Regex.Replace(InGrammar().Replace(arabic, ""), $@"'[^']*'|\b({string.Join('|', names)}|words|chars|heading|links)\b", "");
                Assert.False(English().IsMatch(rest), $"{verdict.Message}\n{arabic}");
            }
        }
    }

    /// <summary>What is written in a grammar file, the names that lead round in a circle, and the names of standards.</summary>
    [GeneratedRegex("`[^`]*`|\"[^\"]*\"|\\S+( → \\S+)+|C#|UTF-8")]
    private static partial Regex InGrammar();

    [GeneratedRegex("[A-Za-z]{2}")]
    private static partial Regex English();
}
