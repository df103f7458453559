using NewsGrammar.Authoring.Fitting;
using NewsGrammar.Marks;

namespace NewsGrammar.Cli.Tests;

public class BestFitTests
{
    private static readonly Grammar Loose = Grammar.Compile("grammar Loose\nline A = text\ndocument D = A+\n");
    private static readonly Grammar Strict = Grammar.Compile("grammar Strict\nline A = \"from\" sep value:text\ndocument D = from: A\n");
    private static readonly Grammar Heading = Grammar.Compile("grammar Heading\nline A = \"from\" sep?\nline B = text\ndocument D = A (body: B)+\n");
    private static readonly Grammar Rich = Grammar.Compile("grammar Rich\nline A = text\ndocument D = (body: A)+\n");
    private static readonly Grammar RichToo = Grammar.Compile("grammar RichToo\nline A = text\ndocument D = (body: A)+\n");

    [Fact]
    public void The_fewest_repairs_win() => Assert.Equal("Loose", Best("one\ntwo\n", Strict, Loose));

    [Fact]
    public void Among_equals_the_most_lines_in_fields_win() => Assert.Equal("Rich", Best("one\ntwo\n", Loose, Rich));

    [Fact]
    public void A_label_without_a_field_counts_as_one() => Assert.Equal("Heading", Best("from:\none\n", Rich, Heading));

    [Fact]
    public void Among_equals_of_those_the_most_labels_win() => Assert.Equal("Strict", Best("from: me\n", Rich, RichToo, Strict));

    [Fact]
    public void Among_equals_of_those_the_first_wins()
    {
        Assert.Equal("Rich", Best("one\n", Rich, RichToo));
        Assert.Equal("RichToo", Best("one\n", RichToo, Rich));
    }

    private static string Best(string text, params Grammar[] grammars)
    {
        ParseText<char>[] parsers =
            [.. grammars.Select(static grammar => DocumentParser.Interpret("g", grammar).Utf16)];
        using var document = BestFit.Parse(new MarkedText<char>(text, []), parsers, out int number);
        Assert.Equal(document.Schema.Name, grammars[number].Name);
        return document.Schema.Name;
    }
}
