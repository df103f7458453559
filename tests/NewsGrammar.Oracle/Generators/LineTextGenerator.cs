using System.Text;

namespace NewsGrammar.Oracle;

/// <summary>Makes lines that a rule takes, most of the time.</summary>
internal sealed class LineTextGenerator(RandomSource random, GrammarDefinition grammar)
{
    private const int Tries = 5;

    public string Make(LineDefinition rule)
    {
        string line = "x";
        for (int tries = 0; tries < Tries; tries++)
        {
            line = MakeAny(rule);
            string trimmed = Blank.Trim(line);
            if (RuleMatcher.Match(rule, new SourceLine(1, trimmed, 0, IsFirst: true, IsJoined: true)) is not null)
            {
                break;
            }
        }

        return line;
    }

    private string MakeAny(LineDefinition rule)
    {
        var line = new StringBuilder();
        foreach (Element element in rule.Elements)
        {
            if (!element.Optional || random.Chance(50))
            {
                line.Append(random.Chance(75) ? " " : "").Append(Make(element));
            }
        }

        // A line of its own spacing now and then; otherwise as pages have it.
        string text = random.Chance(15) ? line.Append(' ').ToString() : line.ToString().Trim(' ');
        return text.Length > 0 ? text : "x";
    }

    private string Make(Element element) => element switch
    {
        LiteralElement literal => random.Pick(literal.Alternatives).Text,
        SeparatorElement { Own: { } own } => random.Pick(own),
        SeparatorElement => random.Pick(Vocabulary.WrittenSeparators),
        BulletElement => random.Pick(Vocabulary.WrittenBullets),
        CaptureElement { Kind: CaptureKind.Number } => random.Pick(["5", "12", "٣٤", "2024", "०१", "1x"]),
        CaptureElement { Kind: CaptureKind.Word } => random.Pick(Vocabulary.Words),
        CaptureElement { Kind: CaptureKind.List } =>
            string.Join(random.Pick(Vocabulary.ItemDelimiters), random.Several(1, 3, MakePhrase)),
        CaptureElement { Kind: CaptureKind.Phrases } when random.Chance(80) =>
            string.Join(' ', random.Several(2, 9, MakeWord)),
        _ => MakePhrase(),
    };

    private string MakePhrase()
    {
        string phrase = string.Join(' ', random.Several(1, random.Pick([1, 3, 7]), MakeWord));
        return random.Chance(25) ? phrase + random.Pick(Vocabulary.Endings) : phrase;
    }

    private string MakeWord() => random.PickWeighted(30, 2, 1) switch
    {
        0 => random.Pick(Vocabulary.Words),
        1 => random.Pick(Vocabulary.WrittenSeparators).Trim(' '),
        _ => random.Pick(grammar.Lines.SelectMany(LiteralsOf).DefaultIfEmpty("x").ToList()),
    };

    private static IEnumerable<string> LiteralsOf(LineDefinition line) => line.Elements
        .OfType<LiteralElement>()
        .SelectMany(element => element.Alternatives)
        .Select(literal => literal.Text);
}
