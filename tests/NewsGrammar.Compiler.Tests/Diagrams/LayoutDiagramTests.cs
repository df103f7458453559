using System.Text.RegularExpressions;
using System.Xml.Linq;
using NewsGrammar.Authoring.Diagrams;
using NewsGrammar.Authoring.Explain;
using NewsGrammar.Compiler.Files;
using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Tests.Diagrams;

public sealed partial class LayoutDiagramTests
{
    /// <summary>Every kind of part, each around each other kind.</summary>
    private const string Everything = """
        grammar Everything

        line A = "المصدر" sep value:text
        line B = ("<b>&\"" | "مقالات مشابهة" | "مواضيع ذات صلة") sep?
        line C = bullet text
        line D = text where words < 4
        line E = text
        line F = "تصوير" aPhotographerOfSomeLength:text sep("|") aStudioOfSomeLength:word

        document Page =
            A? B?? C* D*? E+ (A B)+?
            (one: C | two: D | three: (E A)){2,5}
            four: (C D?)
            (A | B | (C D | E)+)?
            part: Inner?
            Inner{2}
            (Deep | last: E | ..F){0,7}
            ..F?

        layout Inner = (A | B+ | (C{3} D E A B C D E)+ | (E B)+ A?)+ Deep?
        layout Deep  = aVeryLongFieldName: E (anotherVeryLongFieldName: D)+
        """;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Grammars() => [.. Directory.EnumerateFiles("Grammars", "*.newsgrammar").Select(static path => Path.GetFileName(path)), ""];

    [Theory]
    [MemberData(nameof(Grammars))]
    public void Boxes_lie_apart_and_within_the_image(string file)
    {
        XElement image = Image(LayoutDiagram.Draw(Compiled(file)));

        List<DrawnBox> boxes = DrawnBox.In(image);
        Assert.NotEmpty(boxes);
        Assert.All(boxes, box => Assert.True(box.LiesIn(image), box.ToString()));
        for (int index = 0; index < boxes.Count; index++)
        {
            Assert.DoesNotContain(boxes.Skip(index + 1), boxes[index].Meets);
        }
    }

    /// <summary>A number below zero would be a rail that goes beyond the image, or one that turns back on itself.</summary>
    [Theory]
    [MemberData(nameof(Grammars))]
    public void Rails_lie_within_the_image(string file)
    {
        XElement image = Image(LayoutDiagram.Draw(Compiled(file)));
        int width = (int)image.Attribute("width")!;
        int height = (int)image.Attribute("height")!;
        string rails = string.Concat(image.Elements(Svg + "path").Select(static path => path.Attribute("d")!.Value));

        Assert.All(Across().Matches(rails), match => Assert.InRange(int.Parse(match.Groups[1].Value), 0, width));
        Assert.All(Along().Matches(rails), match => Assert.InRange(int.Parse(match.Groups[1].Value), 0, height));
    }

    [Fact]
    public void Texts_from_right_to_left_say_so_and_nothing_is_markup()
    {
        XElement image = Image(LayoutDiagram.Draw(Compiled("")));
        var labels = image.Descendants(Svg + "text").Where(static text => (string)text.Attribute("class")! == "label").ToList();

        Assert.Contains(labels, static text => text.Value == "المصدر" && (string)text.Attribute("direction")! == "rtl");
        Assert.Contains(labels, static text => text.Value == "<b>&\" | …" && text.Attribute("direction") is null);
    }

    [Fact]
    public void A_page_marks_the_lines_that_it_has_and_what_it_passes_by()
    {
        CompiledGrammar grammar = Compile("diagram.newsgrammar", """
            grammar Marked
            line A = "A" sep value:text
            line B = "B" sep value:text
            line P = text
            document Page = (x: A | y: B) z: Rest? P P{0,2}
            layout Rest = A B?
            """);

        string image = LayoutDiagram.Draw(grammar, DocumentExplanation.Of(grammar, "B: 1\nA: 2\nprose"));

        Assert.Equal(["B", "Rest", "P", "A"], TakenIn(image));
        Assert.Equal(["A", "P", "P"], TakenIn(LayoutDiagram.Draw(grammar, DocumentExplanation.Of(grammar, "A: 1\nprose\nprose"))));
        Assert.Empty(TakenIn(LayoutDiagram.Draw(grammar)));
        Assert.DoesNotContain("rail taken", LayoutDiagram.Draw(grammar), StringComparison.Ordinal);
    }

    [Fact]
    public void Fields_stand_above_a_line_that_is_spread()
    {
        XElement image = Image(LayoutDiagram.Draw(Compile(
            "diagram.newsgrammar", "grammar G\nline By = \"By\" author:text sep(\"|\") agency:text\nline P = text\ndocument D = ..By? P+\n")));

        Assert.Contains(
            image.Descendants(Svg + "text"), static text => (string)text.Attribute("class")! == "field" && text.Value == "author, agency");
    }

    /// <summary>The marks number lines by themselves; a difference to the automaton throws.</summary>
    [Fact]
    public void Positions_are_numbered_as_the_automaton_numbers_them()
    {
        CompiledGrammar grammar = Compiled("");

        Assert.NotEmpty(TakenIn(LayoutDiagram.Draw(grammar, DocumentExplanation.Of(grammar, "prose without an end"))));
    }

    private static List<string> TakenIn(string image) =>
        [.. Image(image).Elements(Svg + "g").Where(static box => ((string)box.Attribute("class")!).EndsWith(" taken", StringComparison.Ordinal)).Select(static box => (string)box.Attribute("data-name")!)];

    private static XElement Image(string text) => XDocument.Parse(text).Root!;

    private static CompiledGrammar Compiled(string file) => file.Length == 0
        ? Compile("diagram.newsgrammar", Everything)
        : Compile(Path.Combine("Grammars", file), File.ReadAllText(Path.Combine("Grammars", file)));

    private static CompiledGrammar Compile(string path, string text)
    {
        GrammarCompilation compilation = GrammarCompiler.Compile(new SourceText(path, text), GrammarFolders.Default);
        Assert.True(compilation.Grammar is not null, string.Join('\n', compilation.Diagnostics));
        return compilation.Grammar;
    }

    [GeneratedRegex(@"[MH](-?\d+)")]
    private static partial Regex Across();

    [GeneratedRegex(@"(?:M-?\d+ |V)(-?\d+)")]
    private static partial Regex Along();
}
