namespace NewsGrammar.Authoring.Drafting;

/// <summary>A rule for lines of a site's own, over the grammar for pages of no site in particular.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Body">What its declaration says behind the equals sign.</param>
/// <param name="Field">The field that its lines go to; null for none.</param>
/// <param name="Documentation">What its doc comment says.</param>
/// <param name="Doubt">What is unsure about it; null when nothing is.</param>
internal sealed record MarkedLine(string Name, string Body, string? Field, string Documentation, string? Doubt)
{
    /// <summary>Whether it goes before the rules of the grammar that it is over.</summary>
    public bool IsPreferred { get; init; }
}
