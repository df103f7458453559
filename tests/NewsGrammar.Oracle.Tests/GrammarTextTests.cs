using static NewsGrammar.Oracle.Tests.Build;

namespace NewsGrammar.Oracle.Tests;

public class GrammarTextTests
{
    [Fact]
    public void A_grammar_prints_as_a_file() => Assert.Equal(
        """
        grammar Sample

        line A = ("a" | "b\"\\") sep? value:list
        line B = bullet text  where words <= 4 and not ends with ".", "؟"
        line C = word sep(":" "|") n:number exact "km"?

        document Main =
            (x: A  B)?  y: B+?  (z: (A | B)){2,3}  Part | (A | B)*?

        layout Part =
            v: (A  B?)

        """.ReplaceLineEndings("\n"),
        Grammar(
            [
                Line("A", Label("a", "b\"\\"), Sep.Optional(), List("value")),
                Line("B", Bullet, Text()).Where(new AllCondition(
                    new MeasureCondition(Measure.Words, Comparison.AtMost, 4),
                    new NotCondition(new AffixCondition(AffixPlace.End, [new("."), new("؟")])))),
                Line(
                    "C",
                    Word(),
                    new SeparatorElement([":", "|"]),
                    Number("n"),
                    new LiteralElement([new("km", Exact: true)], Optional: true)),
            ],
            Either(
                All(
                    Maybe(All(Field("x", "A"), Ref("B"))),
                    Field("y", Lazy(Many(Ref("B")))),
                    Times(Field("z", Either(Ref("A"), Ref("B"))), 2, 3),
                    Ref("Part")),
                Lazy(Any(Either(Ref("A"), Ref("B"))))),
            new LayoutDefinition("Part", Field("v", All(Ref("A"), Maybe(Ref("B")))))).ToGrammarText());
}
