using NewsGrammar.Cli.Commands;

namespace NewsGrammar.Cli.Testing;

/// <summary>Counts how the results of samples compare with the expected ones.</summary>
internal sealed class TestSummary
{
    private int _asExpected;
    private int _accepted;
    private int _different;
    private int _new;
    private int _withRepairs;

    /// <summary>What the counts mean to the shell.</summary>
    public int ExitCode => IsFine ? Commands.ExitCode.Fine : Commands.ExitCode.Findings;

    /// <summary>Whether every sample gives what is expected, now at the latest.</summary>
    public bool IsFine => _different + _new == 0;

    /// <summary>How the results become the expected ones.</summary>
    public string WayOut => _withRepairs == _different + _new
        ? "--accept-repairs NAME makes the result of one sample the expected one, repairs and all."
        : "--accept makes the results as they are now the expected ones, but none with repairs.";

    /// <summary>Counts a result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="isAccepted">Whether it has become the expected one.</param>
    public void Add(SampleResult result, bool isAccepted)
    {
        _asExpected += result.IsExpected ? 1 : 0;
        _accepted += isAccepted ? 1 : 0;
        _different += !result.IsExpected && !isAccepted && result.Sample.Expected is not null ? 1 : 0;
        _new += !isAccepted && result.Sample.Expected is null ? 1 : 0;
        _withRepairs += !result.IsExpected && !isAccepted && result.Repairs > 0 ? 1 : 0;
    }

    /// <summary>The counts in one line: <c>5 samples: 3 as expected, 1 differs, 1 new</c>.</summary>
    public override string ToString()
    {
        string accepted = _accepted == 0 ? "" : $", {_accepted} accepted";
        string different = _different == 0 ? "" : $", {_different} {(_different == 1 ? "differs" : "differ")}";
        string unknown = _new == 0 ? "" : $", {_new} without an expected result";
        int all = _asExpected + _accepted + _different + _new;
        return $"{Plural.Of(all, "sample")}: {_asExpected} as expected{accepted}{different}{unknown}";
    }
}
