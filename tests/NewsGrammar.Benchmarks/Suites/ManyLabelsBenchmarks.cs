using BenchmarkDotNet.Attributes;
using NewsGrammar.Benchmarks.ManyLabels;

namespace NewsGrammar.Benchmarks.Suites;

/// <summary>A grammar with 200 labels.</summary>
[MemoryDiagnoser]
public class ManyLabelsBenchmarks
{
    private readonly LabelsDocument _document = LabelsText.Document();
    private LabelsContender _contender = null!;

    /// <summary>The name of the engine.</summary>
    [ParamsSource(nameof(Engines))]
    public string Engine { get; set; } = "";

    /// <summary>The engines.</summary>
    public static IEnumerable<string> Engines => LabelsContender.Engines().Select(engine => engine.Name);

    /// <summary>Checks the answer.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _contender = LabelsContender.Engines().Single(engine => engine.Name == Engine);
        RightAnswer.Require(_document, _contender);
    }

    /// <summary>Parses the document and reads every field.</summary>
    [Benchmark]
    public int Read() => _contender.Run(_document);
}
