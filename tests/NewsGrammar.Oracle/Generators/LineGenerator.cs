namespace NewsGrammar.Oracle;

/// <summary>Makes line rules in which every element can match something after those before it.</summary>
internal sealed class LineGenerator(RandomSource random, GenerationOptions options)
{
    private readonly List<Element> elements = [];
    private List<string> captureNames = [];

    public LineDefinition Make(string name)
    {
        elements.Clear();
        captureNames = [.. random.PickSeveral(Vocabulary.Captures, Vocabulary.Captures.Length)];
        int share = 12;
        switch (random.PickWeighted(9, 3, 6, 5))
        {
            case 0:
                AddLabelled();
                break;
            case 1:
                elements.Add(new BulletElement());
                AddCaptures();
                break;
            case 2:
                share = AddConditional();
                break;
            default:
                elements.Add(MakeCapture(CaptureKind.Text, last: true));
                share = 0;
                break;
        }

        bool hasCondition = options.Conditions && random.Chance(options.Marks ? Math.Max(share, 40) : share);
        bool mayBePreferred = elements[0] is not BulletElement { Optional: false } && !new LineDefinition(name, elements).IsLabelled;
        return new LineDefinition(name, [.. elements], hasCondition ? new ConditionGenerator(random, options.Marks).Make() : null)
        {
            IsPreferred = mayBePreferred && options.Conditions && random.Chance(8),
            NamedElements = options.NamedParts && random.Chance(15) ? random.Between(1, elements.Count) : 0,
            HasNamedCondition = options.NamedParts && random.Chance(30),
        };
    }

    private void AddLabelled()
    {
        if (random.Chance(12))
        {
            elements.Add(new LiteralElement(MakeLiterals(random.Pick([Vocabulary.Inner, Vocabulary.Labels]), random.Between(1, 2)), Optional: true));
        }

        elements.Add(new LiteralElement(MakeLiterals(Vocabulary.Labels, random.Between(1, 3))));
        switch (random.PickWeighted(2, 1, 5, 2))
        {
            case 0:
                break;
            case 1:
                elements.Add(MakeSeparator(optional: true));
                break;
            case 2:
                elements.Add(MakeSeparator(optional: random.Chance(30)));
                AddCaptures();
                break;
            default:
                AddCaptures();
                break;
        }
    }

    // Returns how likely a condition makes the rule one, in percent: a bare text is conditional by nothing else.
    private int AddConditional()
    {
        switch (random.PickWeighted(6, 2, 1, 1, 2))
        {
            case 0 when options.Conditions:
                elements.Add(MakeCapture(CaptureKind.Text, last: true));
                return 100;
            case 1:
                elements.Add(new LiteralElement(MakeLiterals(Vocabulary.Labels, 1), Optional: true));
                break;
            case 2:
                elements.Add(MakeSeparator(optional: false));
                break;
            case 3:
                elements.Add(new BulletElement(Optional: true));
                break;
            default:
                break;
        }

        AddCaptures();
        return 12;
    }

    private void AddCaptures()
    {
        while (true)
        {
            bool last = captureNames.Count <= 2 || random.Chance(65);
            CaptureElement capture = MakeCapture(MakeKind(), last);
            elements.Add(capture);
            if (last)
            {
                if (!capture.Optional)
                {
                    AddEnding();
                }

                return;
            }

            // Only a word or a number ends by itself.
            if (capture.Kind is CaptureKind.Text or CaptureKind.List or CaptureKind.Phrases || random.Chance(60))
            {
                AddBetween();
            }
        }
    }

    // Between two captures stands something required, with something optional around it.
    private void AddBetween()
    {
        switch (random.PickWeighted(5, 3, 1, 1))
        {
            case 0:
                elements.Add(MakeSeparator(optional: false));
                break;
            case 1:
                elements.Add(new LiteralElement(MakeLiterals(Vocabulary.Inner, random.Between(1, 2))));
                break;
            case 2:
                elements.Add(MakeSeparator(optional: true));
                elements.Add(new LiteralElement(MakeLiterals(Vocabulary.Inner, 1)));
                break;
            default:
                elements.Add(new LiteralElement(MakeLiterals(Vocabulary.Inner, 1), Optional: true));
                elements.Add(MakeSeparator(optional: false));
                break;
        }
    }

    private void AddEnding()
    {
        switch (random.PickWeighted(12, 1, 1, 1, 1))
        {
            case 1:
                elements.Add(MakeSeparator(optional: true));
                break;
            case 2:
                elements.Add(new LiteralElement(MakeLiterals(Vocabulary.Inner, random.Between(1, 2)), Optional: true));
                break;
            case 3:
                elements.Add(new LiteralElement(MakeLiterals(Vocabulary.Inner, 1)));
                break;
            case 4:
                elements.Add(MakeSeparator(optional: true));
                elements.Add(new LiteralElement(MakeLiterals(Vocabulary.Inner, 1), Optional: true));
                break;
            default:
                break;
        }
    }

    private CaptureKind MakeKind() =>
        random.Pick([CaptureKind.Text, CaptureKind.Text, CaptureKind.Word, CaptureKind.Number, CaptureKind.List, CaptureKind.Phrases]);

    private CaptureElement MakeCapture(CaptureKind kind, bool last)
    {
        bool first = !elements.OfType<CaptureElement>().Any();
        bool optional = last && random.Chance(12) && elements.Count > 0
            && elements.Any(element => !element.Optional) && (!first || options.OptionalValues);
        if (first && last && random.Chance(40))
        {
            return new CaptureElement(null, kind, optional);
        }

        string name = captureNames[0];
        captureNames.RemoveAt(0);
        return new CaptureElement(name, kind, optional);
    }

    private SeparatorElement MakeSeparator(bool optional) => new(
        options.OwnSeparators && random.Chance(20)
            ? random.PickSeveral(Vocabulary.Separators, random.Between(1, 3))
            : null,
        optional);

    // "sep (" would read as the start of a separator's own set, so that no choice may follow a bare separator.
    private List<Literal> MakeLiterals(string[] pool, int count)
    {
        bool afterSeparator = elements.Count > 0 && elements[^1] is SeparatorElement { Own: null, Optional: false };
        bool exact = options.ExactLiterals && random.Chance(10);
        bool stem = !exact && random.Chance(10);
        int most = afterSeparator || exact ? 1 : count;
        return [.. random.PickSeveral(pool, most).Select(text => new Literal(text, exact) { Stem = stem && random.Chance(70) })];
    }
}
