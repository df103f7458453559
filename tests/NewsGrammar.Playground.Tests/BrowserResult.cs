namespace NewsGrammar.Playground.Tests;

/// <summary>What came of a test in the browser.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Error">Why it failed; null for one that did not.</param>
/// <param name="Seconds">How long it took.</param>
/// <param name="Notes">What it measured.</param>
public sealed record BrowserResult(string Name, string? Error, double Seconds, IReadOnlyList<string> Notes);
