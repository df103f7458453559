namespace NewsGrammar.Oracle;

/// <summary>Gives out field names so that none is used for two kinds of thing.</summary>
internal sealed class FieldPlan(RandomSource random)
{
    private readonly Dictionary<string, string> kinds = [];

    /// <summary>A field for a kind of value, or null where every name is in use for another kind.</summary>
    public string? Pick(string kind)
    {
        string[] free = [.. Vocabulary.Fields.Where(field => kinds.GetValueOrDefault(field, kind) == kind)];
        if (free.Length == 0)
        {
            return null;
        }

        string field = random.Pick(free);
        kinds[field] = kind;
        return field;
    }

    /// <summary>Takes the names of a line's captures for fields.</summary>
    /// <returns>False where one is in use for another kind; none is taken then.</returns>
    public bool TryClaim(LineDefinition line)
    {
        if (line.Captures.Any(capture => kinds.GetValueOrDefault(capture.Name!, KindOf(capture)) != KindOf(capture)))
        {
            return false;
        }

        foreach (CaptureElement capture in line.Captures)
        {
            kinds[capture.Name!] = KindOf(capture);
        }

        return true;
    }

    private static string KindOf(CaptureElement capture) => capture.Kind is CaptureKind.List or CaptureKind.Phrases ? "list" : "text";

    /// <summary>The kind of a line rule's value: text, a list, or the captures of that rule alone.</summary>
    public static string KindOf(LineDefinition line) =>
        line.Captures.Count == 0 || line.ValueCapture is { Kind: not (CaptureKind.List or CaptureKind.Phrases) } ? "text"
        : line.ValueCapture is not null ? "list"
        : $"captures of {line.Name}";
}
