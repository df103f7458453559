using NewsGrammar.Views;

namespace NewsGrammar.Authoring.Survey;

/// <summary>What the first reading counts, over some pages or all of them.</summary>
internal sealed class PageCounts
{
    private readonly LineClasses _classes;
    private readonly FieldNumbers _fields;
    private readonly long[] _lastPage;

    /// <summary>Begins with nothing.</summary>
    /// <param name="classes">Where lines can go.</param>
    /// <param name="fields">What lines are counted by.</param>
    /// <param name="examples">How many lines are kept of each.</param>
    public PageCounts(LineClasses classes, FieldNumbers fields, int examples)
    {
        _classes = classes;
        _fields = fields;
        Surfaces = new SurfaceCounts(classes.All.Count);
        Fields = [.. fields.All.Select(_ => new FieldTally(examples))];
        Repairs = new RepairCounts(examples);
        _lastPage = new long[fields.All.Count];
    }

    /// <summary>How many pages there are.</summary>
    public long Pages { get; private set; }

    /// <summary>How many of them fit.</summary>
    public long Fits { get; private set; }

    /// <summary>How many show a label of the grammar.</summary>
    public long Recognized { get; private set; }

    /// <summary>What lines look like.</summary>
    public SurfaceCounts Surfaces { get; }

    /// <summary>Some lines of each class and rule.</summary>
    public Dictionary<(ushort Class, ushort Rule), SurfaceSample> Samples { get; } = [];

    /// <summary>The fields, by their numbers.</summary>
    public FieldTally[] Fields { get; }

    /// <summary>The layouts.</summary>
    public LayoutCounts Layouts { get; } = new();

    /// <summary>The repairs.</summary>
    public RepairCounts Repairs { get; }

    /// <summary>Counts a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="document">How it was read.</param>
    /// <param name="lines">Its lines.</param>
    public void Add(SurveyPage page, ParsedDocument<char> document, List<ReadLine> lines)
    {
        Pages++;
        Fits += document.Fits ? 1 : 0;
        Recognized += document.Recognized ? 1 : 0;
        ulong hash = StableHash.Of(page.Name);
        for (int index = 0; index < lines.Count; index++)
        {
            ReadLine line = lines[index];
            Surfaces.Add(line);
            SampleOf((line.Class, line.Rule)).Add(hash, line);
            foreach (FieldPlace place in _fields.PlacesOf(document.Tape.Readings[index].Position))
            {
                if (_fields.IsFilled(place, document.Tape, index))
                {
                    Count(place.Field, page, hash, line);
                }
            }
        }

        Layouts.Add(FieldOrder.Of(lines, _classes), page.Name);
        Repairs.Add(page, hash, document);
    }

    /// <summary>Adds other counts.</summary>
    public void Add(PageCounts other)
    {
        Pages += other.Pages;
        Fits += other.Fits;
        Recognized += other.Recognized;
        Surfaces.Add(other.Surfaces);
        Layouts.Add(other.Layouts);
        Repairs.Add(other.Repairs);
        for (int index = 0; index < Fields.Length; index++)
        {
            Fields[index].Add(other.Fields[index]);
        }

        foreach (((ushort, ushort) key, SurfaceSample sample) in other.Samples)
        {
            SampleOf(key).Add(sample);
        }
    }

    private void Count(int number, SurveyPage page, ulong hash, in ReadLine line)
    {
        FieldTally field = Fields[number];
        field.Lines++;
        field.Pages += _lastPage[number] == Pages ? 0 : 1;
        _lastPage[number] = Pages;
        field.Examples.Offer(page, hash, line.Number, line.Start, line.Length);
    }

    private SurfaceSample SampleOf((ushort, ushort) key)
    {
        if (!Samples.TryGetValue(key, out SurfaceSample? sample))
        {
            Samples.Add(key, sample = new SurfaceSample());
        }

        return sample;
    }
}
