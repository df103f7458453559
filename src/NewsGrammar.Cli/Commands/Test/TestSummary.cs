using NewsGrammar.Cli.Terminal;

namespace NewsGrammar.Cli.Commands.Test;

/// <summary>Counts how the results of samples compare with the expected ones.</summary>
internal sealed class TestSummary
{
    private readonly Dictionary<SampleState, int> _counts = [];
    private int _withRepairs;

    /// <summary>What the counts mean to the shell.</summary>
    public int ExitCode => IsFine ? Terminal.ExitCode.Fine : Terminal.ExitCode.Findings;

    /// <summary>Whether every sample gives what is expected, now at the latest.</summary>
    public bool IsFine => Findings == 0;

    /// <summary>How many samples there are.</summary>
    public int Samples => _counts.Values.Sum();

    /// <summary>How many of them somebody has to look at.</summary>
    public int Findings => Of(SampleState.Different) + Of(SampleState.New);

    /// <summary>How the results become the expected ones.</summary>
    public string Help => _withRepairs == Findings
        ? "--accept-repairs NAME makes the result of one sample the expected one, repairs and all."
        : "--accept makes the results as they are now the expected ones, but none with repairs.";

    /// <summary>How many are in a state.</summary>
    public int Of(SampleState state) => _counts.GetValueOrDefault(state);

    /// <summary>Counts a sample.</summary>
    public void Add(SampleVerdict verdict)
    {
        _counts[verdict.State] = Of(verdict.State) + 1;
        _withRepairs += verdict.IsFinding && verdict.Result.Repairs > 0 ? 1 : 0;
    }

    /// <summary>The counts in one line: <c>5 samples: 3 as expected, 1 differs, 1 new</c>.</summary>
    public override string ToString()
    {
        int differing = Of(SampleState.Different);
        string accepted = Of(SampleState.Accepted) == 0 ? "" : $", {Of(SampleState.Accepted)} accepted";
        string different = differing == 0 ? "" : $", {differing} {(differing == 1 ? "differs" : "differ")}";
        string unknown = Of(SampleState.New) == 0 ? "" : $", {Of(SampleState.New)} without an expected result";
        return $"{Plural.Of(Samples, "sample")}: {Of(SampleState.AsExpected)} as expected{accepted}{different}{unknown}";
    }
}
