namespace NewsGrammar.Authoring.Drafting;

/// <summary>A drafted line rule.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Body">What its declaration says behind the equals sign.</param>
/// <param name="Doubt">What is unsure about it; null when nothing is.</param>
internal sealed record DraftRule(string Name, string Body, string? Doubt);
