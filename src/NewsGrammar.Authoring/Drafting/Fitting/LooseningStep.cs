namespace NewsGrammar.Authoring.Drafting;

/// <summary>A change that lets a draft fit more pages, and the way back.</summary>
/// <param name="Do">Makes the change.</param>
/// <param name="Undo">Takes it back.</param>
internal sealed record LooseningStep(Action Do, Action Undo)
{
    /// <summary>The changes that could help a draft with what it does not fit, the smallest first.</summary>
    public static IReadOnlyList<LooseningStep> For(DraftPlan plan, FitCheck fit) =>
    [
        .. plan.Parts.Where(part => part.IsRequired && !part.IsAnchor && Begins(part, plan, fit.Missing)).Select(MakeOptional),
        .. fit.Unexpected.Select(label => Interleave(plan, label)).OfType<LooseningStep>(),
    ];

    /// <summary>Whether a part holds a line that was missing.</summary>
    private static bool Begins(DraftPart part, DraftPlan plan, IReadOnlySet<string> rules) =>
        part.WithParts().Any(inner => rules.Contains(inner.Reference))
        || plan.Layouts.Any(layout => layout.Name == part.Reference && layout.Parts.Exists(inner => Begins(inner, plan, rules)));

    private static LooseningStep MakeOptional(DraftPart part) => new(() => part.IsRequired = false, () => part.IsRequired = true);

    /// <summary>Lets a label of an article stand amid the body, instead of in its place; null when it stands there.</summary>
    private static LooseningStep? Interleave(DraftPlan plan, string label)
    {
        List<DraftPart> parts = plan.Article.Parts;
        DraftPart? body = parts.Find(static part => part is { Field: "body", IsMany: true });
        int index = parts.FindIndex(part => part.Reference == label);
        if (body is null || index < 0 || parts[index].IsAnchor)
        {
            return null;
        }

        // A word that stands in several places is not told by the layout: its line must not get lost.
        DraftPart part = parts[index];
        bool isOwn = plan.Rules.Any(rule => rule.Name == label);
        var moved = new DraftPart { Field = part.Field ?? (isOwn ? DraftLabel.FieldOf(label) : null), Reference = label, IsRequired = true };
        string? doubt = body.Doubt;
        return new LooseningStep(
            () =>
            {
                parts.RemoveAt(index);
                body.Choices.Add(moved);
                body.Doubt = $"`{label}` stands in several places";
            },
            () =>
            {
                body.Choices.Remove(moved);
                parts.Insert(index, part);
                body.Doubt = doubt;
            });
    }
}
