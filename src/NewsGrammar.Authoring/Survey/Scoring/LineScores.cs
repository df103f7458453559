namespace NewsGrammar.Authoring.Survey;

/// <summary>What the second reading finds, over some pages or all of them: groups of lines, and single lines.</summary>
internal sealed class LineScores
{
    private readonly FieldModel _model;
    private readonly LineGroups _groups;
    private readonly GroupTally?[] _tallies;
    private readonly SurfaceCounts _page;
    private readonly double[] _evidence;
    private readonly int _examples;

    /// <summary>Begins with nothing.</summary>
    /// <param name="model">What each class looks like.</param>
    /// <param name="groups">Which lines look alike.</param>
    /// <param name="classes">Where lines can go.</param>
    /// <param name="options">How much is shown.</param>
    public LineScores(FieldModel model, LineGroups groups, LineClasses classes, SurveyOptions options)
    {
        _model = model;
        _groups = groups;
        _tallies = new GroupTally?[groups.All.Count];
        _page = new SurfaceCounts(classes.All.Count);
        _evidence = new double[classes.All.Count + 1];
        _examples = options.Examples;
        Suspects = new Suspects(options.Top);
    }

    /// <summary>The groups that have lines.</summary>
    public IEnumerable<(GroupNode Group, GroupTally Tally)> Groups =>
        _groups.All.Where(group => _tallies[group.Number] is not null).Select(group => (group, _tallies[group.Number]!));

    /// <summary>The lines.</summary>
    public Suspects Suspects { get; }

    /// <summary>Scores the lines of a page.</summary>
    public void Add(SurveyPage page, List<ReadLine> lines)
    {
        _page.Clear();
        foreach (ReadLine line in lines)
        {
            _page.Add(line);
        }

        ulong hash = StableHash.Of(page.Name);
        foreach (ReadLine line in lines)
        {
            LineScore score = ScoreOf(line);
            if (_groups.Of(line) is { } group)
            {
                GroupTally tally = TallyOf(group);
                tally.Add(score);
                tally.Examples.Offer(page, hash, line.Number, line.Start, line.Length);
            }

            if (score.Value > 0 && Suspects.Admits(score.Value))
            {
                var example = new ExampleLine(page.Name, line.Number, ExampleSample.TextOf(page.Text, line.Start, line.Length));
                Suspects.Offer(new Suspect(example, line.Class, score.LooksLike, score.Value));
            }
        }
    }

    /// <summary>Adds others.</summary>
    public void Add(LineScores other)
    {
        foreach ((GroupNode group, GroupTally tally) in other.Groups)
        {
            TallyOf(group).Add(tally);
        }

        Suspects.Add(other.Suspects);
    }

    private LineScore ScoreOf(in ReadLine line)
    {
        _model.Compare(line, _page, _evidence);
        int best = line.Class == 0 ? 1 : 0;
        for (int each = best + 1; each < _evidence.Length; each++)
        {
            if (each != line.Class && _evidence[each] > _evidence[best])
            {
                best = each;
            }
        }

        return new LineScore(best, _evidence[best] - _evidence[line.Class]);
    }

    private GroupTally TallyOf(GroupNode group) => _tallies[group.Number] ??= new GroupTally(_evidence.Length, _examples);
}
