namespace NewsGrammar.Oracle;

/// <summary>Tells what a path through a text and a layout means.</summary>
internal sealed class ReadingBuilder(GrammarDefinition grammar, SourceText source, IReadOnlyList<Step> steps, bool recognized)
{
    // Every value of a field that a line has been put into, in order of its first line.
    private readonly List<FieldValue> started = [];

    public Reading Build()
    {
        TakenLine[] taken = [.. steps
            .Where(step => step.Takes)
            .Select(step => new TakenLine(source.Lines[step.Line], step.Place!))];
        return new Reading(
            [.. steps.Where(step => step.Takes || step.Place is null).Select(ReadLine)],
            [.. steps.Where(step => !step.Takes).Select(ReadRepair)],
            new DocumentBuilder(grammar, source, taken).Build().ToString(),
            recognized);
    }

    private LineReading ReadLine(Step step)
    {
        SourceLine line = source.Lines[step.Line];
        if (step.Place is null)
        {
            return new LineReading(line.Number, line.Text, null, [], [], null);
        }

        var taken = new TakenLine(line, step.Place);
        return new LineReading(
            line.Number,
            line.Text,
            taken.Rule.Name,
            [.. taken.Path.Select(ReadStep)],
            taken.Rule.CapturedTexts(line),
            taken.Rule.ValueOf(line, source).ToString());
    }

    private FieldStep ReadStep(FieldValue value)
    {
        bool starts = !started.Contains(value);
        if (starts)
        {
            started.Add(value);
        }

        FieldValue[] siblings = [.. started.Where(other => other.Parent == value.Parent && other.Field == value.Field)];
        return new FieldStep(value.Field, Array.IndexOf(siblings, value), starts);
    }

    private ExpectedRepair ReadRepair(Step step)
    {
        int number = step.Line < source.Lines.Count ? source.Lines[step.Line].Number : source.LineCount + 1;
        if (step.Place is null)
        {
            return new ExpectedRepair(ExpectedRepairKind.Unexpected, number);
        }

        FieldValue? value = step.Place.Value;
        return new ExpectedRepair(
            ExpectedRepairKind.Missing,
            number,
            step.Place.Position!.Rule.Name,
            [.. (value?.Path ?? []).Select(outer => outer.Field)],
            value is { Kind: not FieldKind.Object } ? value.Field : null);
    }
}
