using NewsGrammar.Views;

namespace NewsGrammar.Authoring.Survey;

/// <summary>What the first reading counts, over some pages or all of them.</summary>
internal sealed class PageCounts
{
    private readonly LineClasses _classes;
    private readonly long[] _lastPage;

    /// <summary>Begins with nothing.</summary>
    /// <param name="classes">Where lines can go.</param>
    /// <param name="examples">How many lines are kept of each.</param>
    public PageCounts(LineClasses classes, int examples)
    {
        _classes = classes;
        Surfaces = new SurfaceCounts(classes.All.Count);
        Fields = [.. classes.All.Select(_ => new FieldTally(examples))];
        Repairs = new RepairCounts(examples);
        _lastPage = new long[classes.All.Count];
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

    /// <summary>The fields, by the numbers of their classes.</summary>
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
        foreach (ReadLine line in lines)
        {
            Surfaces.Add(line);
            SampleOf((line.Class, line.Rule)).Add(hash, line);
            FieldTally field = Fields[line.Class];
            field.Lines++;
            field.Pages += _lastPage[line.Class] == Pages ? 0 : 1;
            _lastPage[line.Class] = Pages;
            field.Examples.Offer(page, hash, line.Number, line.Start, line.Length);
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

    private SurfaceSample SampleOf((ushort, ushort) key)
    {
        if (!Samples.TryGetValue(key, out SurfaceSample? sample))
        {
            Samples.Add(key, sample = new SurfaceSample());
        }

        return sample;
    }
}
