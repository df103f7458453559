using System.Text;

namespace NewsGrammar.Oracle;

/// <summary>Makes texts from the lines that a grammar's document expects, with some of them wrong.</summary>
internal sealed class TextGenerator(RandomSource random, GenerationOptions options, GrammarDefinition grammar)
{
    public string Make()
    {
        var rules = Walk(grammar.Document.Expression).ToList();
        if (random.Chance(45))
        {
            Disturb(rules);
        }

        var lineText = new LineTextGenerator(random, grammar);
        var spelling = new Spelling(random, options);
        bool respelled = random.Chance(50);
        return Assemble([.. rules
            .Take(random.Between(1, options.MaxLines))
            .Select(lineText.Make)
            .Select(line => respelled && random.Chance(60) ? spelling.Vary(line) : line)]);
    }

    private IEnumerable<LineDefinition> Walk(LayoutExpression expression) => expression switch
    {
        ReferenceExpression reference => grammar.FindLine(reference.Name) is { } line
            ? [line]
            : Walk(grammar.FindLayout(reference.Name)!.Expression),
        SpreadExpression spread => [grammar.FindLine(spread.Name)!],
        SequenceExpression sequence => sequence.Parts.SelectMany(Walk),
        ChoiceExpression choice => Walk(random.Pick(choice.Alternatives)),
        RepetitionExpression repetition => Enumerable
            .Range(0, random.Between(repetition.Minimum, repetition.Maximum ?? repetition.Minimum + 2))
            .SelectMany(_ => Walk(repetition.Body)),
        FieldExpression field => Walk(field.Content),
        _ => throw new ArgumentException($"An expression of no known kind: {expression}"),
    };

    private void Disturb(List<LineDefinition> rules)
    {
        for (int times = random.Between(1, 3); times > 0; times--)
        {
            int index = random.Below(rules.Count + 1);
            switch (random.Below(3))
            {
                case 0 when index < rules.Count:
                    rules.RemoveAt(index);
                    break;
                case 1 when index < rules.Count:
                    (rules[0], rules[index]) = (rules[index], rules[0]);
                    break;
                default:
                    rules.Insert(index, random.Pick(grammar.Lines));
                    break;
            }
        }
    }

    private string Assemble(IReadOnlyList<string> lines)
    {
        var text = new StringBuilder(random.Chance(4) ? "\uFEFF" : "");
        string[] terminators = random.Pick<string[]>([["\n"], ["\n"], ["\r\n"], ["\n", "\r\n", "\n\n", "\r\r\n"]]);
        int blanks = random.Pick([0, 0, 25]);
        for (int line = 0; line < lines.Count; line++)
        {
            while (random.Chance(blanks))
            {
                text.Append(random.Pick(["", "", " ", "\t\r", "\u200F", "\u00A0\u200B"]));
                text.Append(random.Pick(terminators));
            }

            text.Append(lines[line]);
            if (line + 1 < lines.Count || random.Chance(50))
            {
                text.Append(random.Pick(terminators));
            }
        }

        return text.ToString();
    }
}
