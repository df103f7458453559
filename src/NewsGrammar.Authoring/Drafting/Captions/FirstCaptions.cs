using System.Globalization;

namespace NewsGrammar.Authoring.Drafting;

/// <summary>First lines of pages that are captions or credits of photos, above the title.</summary>
/// <param name="Label">The rule that takes them.</param>
/// <param name="On">For each page whether its first line is one.</param>
internal sealed record FirstCaptions(DraftLabel Label, IReadOnlyList<bool> On)
{
    /// <summary>What is told of them.</summary>
    public string Finding { get; } = string.Create(
        CultureInfo.InvariantCulture,
        $"{(Label.Doubt is null ? "" : "unsure: ")}captions above the title: first lines of {On.Count(static on => on)} of {On.Count} pages ({Label.Name})");
}
