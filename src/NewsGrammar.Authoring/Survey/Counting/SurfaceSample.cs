namespace NewsGrammar.Authoring.Survey;

/// <summary>How some of the lines of a class and rule look, and how many lines there are.</summary>
internal sealed class SurfaceSample
{
    /// <summary>Enough to see a look that one line in a thousand has.</summary>
    private const int Capacity = 4096;

    private readonly StableSample<LineSurface> _surfaces = new(Capacity);

    /// <summary>How many lines there are.</summary>
    public long Lines { get; private set; }

    /// <summary>Some of them.</summary>
    public IReadOnlyList<LineSurface> Surfaces => [.. _surfaces.Items];

    /// <summary>Counts a line.</summary>
    /// <param name="pageHash">A hash of its page.</param>
    /// <param name="line">The line.</param>
    public void Add(ulong pageHash, in ReadLine line)
    {
        Lines++;
        ulong hash = StableHash.With(pageHash, line.Number);
        if (_surfaces.Admits(hash))
        {
            _surfaces.Take(hash, line.Surface);
        }
    }

    /// <summary>Adds another sample.</summary>
    public void Add(SurfaceSample other)
    {
        Lines += other.Lines;
        _surfaces.Add(other._surfaces);
    }
}
