using System.Text;
using NewsGrammar.Compiler;
using NewsGrammar.Compiler.Model;
using NewsGrammar.Compiler.Text;
using NewsGrammar.Fuzz.Invariants;
using NewsGrammar.Specs;

namespace NewsGrammar.Fuzz.Targets;

/// <summary>
/// Documents, read by both engines in both encodings with each of the fixed grammars: nothing throws, all readers agree,
/// nothing is lost, and the repairs are consistent.
/// </summary>
internal sealed class DocumentTarget : FuzzTarget
{
    /// <summary>What rules look for besides literals, and what texts are cut by.</summary>
    private static readonly string[] Symbols =
    [
        ":", "：", "|", "/", "-", "–", "—", "،", "!", "..", "…", "\u0903", ",", ";", "؛", "#", "•", "* ", "1. ", "٢) ", "▪\uFE0F ",
        "\n", "\r\n", "\n\n", "\u2028", "\u0085", " ", "\u00A0", "\u3000", "\u200F", "\uFEFF", "\u00AD", "\u0640", "\u064B",
        "\u061C", "é", "日", "𐐔", "📰", "\0", "\uFFFD",
    ];

    /// <inheritdoc/>
    public override string Name => "documents";

    /// <inheritdoc/>
    protected override IEnumerable<string> SeedTexts =>
    [
        SampleTexts.Article, SampleTexts.Broken, SampleTexts.Mixed,
        .. SpecSuite.Cases.SelectMany(static specCase => specCase.Examples).Select(static example => example.Text).Distinct(),
    ];

    /// <inheritdoc/>
    protected override IEnumerable<string> AllWords => Symbols.Concat(FixedGrammars.Sources.SelectMany(LiteralsOf));

    /// <inheritdoc/>
    public override void Attack(ReadOnlySpan<byte> input)
    {
        string text = Encoding.UTF8.GetString(input);
        foreach (FixedGrammar grammar in FixedGrammars.All)
        {
            Attack(grammar, input, text);
        }
    }

    private static void Attack(FixedGrammar grammar, ReadOnlySpan<byte> input, string text)
    {
        Reading expected = Read(grammar.Interpreter.ParseUtf8, input);
        BrokenInvariantException.ThrowUnless(expected.IsWhole, $"{grammar}: the segments are the text");
        foreach (Engine engine in grammar.Engines)
        {
            ConsistentRepairs.Check(engine.ParseUtf8, input);
            ConsistentRepairs.Check(engine.Parse, text);
            BrokenInvariantException.ThrowUnlessSame(expected, Read(engine.ParseUtf8, input), $"{grammar}: interpreter and {engine.Name} UTF-8");
            BrokenInvariantException.ThrowUnlessSame(expected, Read(engine.Parse, text), $"{grammar}: interpreter UTF-8 and {engine.Name} UTF-16");
        }

        if (text.Contains('\uFFFD', StringComparison.Ordinal))
        {
            AttackWithHalfPairs(grammar, text, expected);
        }
    }

    /// <summary>What is malformed in one encoding is read as what is malformed in the other.</summary>
    private static void AttackWithHalfPairs(FixedGrammar grammar, string text, Reading expected)
    {
        string halfPairs = text.Replace('\uFFFD', '\uD83D');
        Reading first = Read(grammar.Interpreter.Parse, halfPairs);
        BrokenInvariantException.ThrowUnlessSame(first, Read(grammar.Generated.Parse, halfPairs), $"{grammar}: both engines");
        BrokenInvariantException.ThrowUnlessSame(expected.Json, first.Json, $"{grammar}: malformed UTF-8 and UTF-16");
        BrokenInvariantException.ThrowUnlessSame(expected.Repairs, first.Repairs, $"{grammar}: malformed UTF-8 and UTF-16");
    }

    private static Reading Read<TUnit>(ParseText<TUnit> parse, ReadOnlySpan<TUnit> text)
        where TUnit : unmanaged, IEquatable<TUnit>
    {
        Reading reading = Reading.Of(parse, text);
        return reading with { Json = Unescape(reading.Json), Repairs = Unescape(reading.Repairs) };
    }

    /// <summary>A writer escapes U+FFFD where it stands for something malformed, and only there.</summary>
    private static string Unescape(string json) => json.Replace(@"\uFFFD", "\uFFFD", StringComparison.Ordinal);

    private static IEnumerable<string> LiteralsOf(SourceText source) =>
        from line in GrammarReader.Read(source).Grammar!.Lines
        from element in line.Elements.OfType<LiteralElement>()
        from literal in element.Alternatives
        select literal.Text;
}
