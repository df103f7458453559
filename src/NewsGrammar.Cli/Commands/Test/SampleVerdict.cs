using NewsGrammar.Authoring.Samples;

namespace NewsGrammar.Cli.Commands.Test;

/// <summary>What became of a sample.</summary>
/// <param name="Result">What reading it gave.</param>
/// <param name="State">How that compares with the expected result.</param>
/// <param name="Refusal">Why the result has not been made the expected one though that was asked for; null where it was not.</param>
internal sealed record SampleVerdict(SampleResult Result, SampleState State, string? Refusal = null)
{
    /// <summary>Whether somebody has to look at it.</summary>
    public bool IsFinding => State is SampleState.Different or SampleState.New;

    /// <summary>What is the matter with one that is not as expected, or was not before it was accepted.</summary>
    public string Finding => Result.Sample.Expected is null ? "has no expected result yet" : "differs from the expected result (-)";
}
