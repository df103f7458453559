namespace NewsGrammar.Benchmarks.Quick;

/// <summary>What a quick run gave.</summary>
/// <param name="Results">What was measured, in the order of the plan.</param>
/// <param name="Wrong">The contenders that were not timed because their answer is wrong: who, on what, and how.</param>
internal sealed record QuickOutcome(IReadOnlyList<QuickResult> Results, IReadOnlyList<WrongAnswer> Wrong);
