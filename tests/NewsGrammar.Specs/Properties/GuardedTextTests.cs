using System.Text;
using NewsGrammar.Views;

namespace NewsGrammar.Specs;

/// <summary>Units are read many at a time, but never beyond the end of a text.</summary>
[Trait("InstructionSets", "Every")]
public sealed class GuardedTextTests
{
    private const int Longest = 300;

    /// <summary>Texts whose ends are looked at in every way: prose, labels, bullets, white space, letters of one to four bytes.</summary>
    private static readonly string[] Texts =
    [
        "وقال المهندس إن البناء استغرق عامين كاملين\n",
        "المصدر: وكالة النهر\nكلمات دلالية: جسر، نهر\n",
        "  • ترميم السوق\n3. حديقة\n- قطار\n",
        "\n \r\n\u00A0\n\n",
        "中文😀 é\u064B\u200F\n",
        "كلمات\nقصص\nا",
    ];

    [SkippableFact]
    public void Nothing_is_read_behind_the_end()
    {
        Skip.IfNot(GuardedText.IsSupported, "memory is protected on Linux only");
        using var guarded = new GuardedText();
        foreach (string text in Texts)
        {
            string whole = string.Concat(Enumerable.Repeat(text, (Longest / text.Length) + 2));
            byte[] bytes = Encoding.UTF8.GetBytes(whole);
            foreach (Engine engine in FixedGrammars.ArabKhabar.Engines)
            {
                for (int length = 0; length <= Longest; length++)
                {
                    AssertSame(engine.Parse, whole.AsSpan(0, length), guarded);
                    AssertSame(engine.ParseUtf8, bytes.AsSpan(0, length), guarded);
                }
            }
        }
    }

    private static void AssertSame<TUnit>(ParseText<TUnit> parse, ReadOnlySpan<TUnit> text, GuardedText guarded)
        where TUnit : unmanaged =>
        Assert.Equal(Shown(parse, text), Shown(parse, guarded.Put(text)));

    private static string Shown<TUnit>(ParseText<TUnit> parse, ReadOnlySpan<TUnit> text)
        where TUnit : unmanaged
    {
        using ParsedDocument<TUnit> document = parse(text, null);
        return $"{document.LineCount} {FieldReads.Count(document)} {document.ToSnapshot()}";
    }
}
