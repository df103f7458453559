namespace NewsGrammar.Authoring.Drafting;

/// <summary>A part of a drafted layout: a reference, or several parts in a group. Fitting it to the pages loosens it.</summary>
internal sealed class DraftPart
{
    /// <summary>The field that it goes to; null for none.</summary>
    public string? Field { get; init; }

    /// <summary>The rule that it refers to; empty for a group.</summary>
    public string Reference { get; init; } = "";

    /// <summary>The parts of a group.</summary>
    public List<DraftPart> Group { get; init; } = [];

    /// <summary>What may stand in its place, when it is repeated.</summary>
    public List<DraftPart> Choices { get; } = [];

    /// <summary>Whether it must be there.</summary>
    public bool IsRequired { get; set; }

    /// <summary>Whether it may be there more than once.</summary>
    public bool IsMany { get; set; }

    /// <summary>How often it may be there at most; 0 for any number.</summary>
    public int Most { get; init; }

    /// <summary>Whether as few are taken as can be.</summary>
    public bool IsLazy { get; set; }

    /// <summary>Whether it must be there whatever pages say: by its line articles are told apart.</summary>
    public bool IsAnchor { get; private set; }

    /// <summary>What is unsure about it; null when nothing is.</summary>
    public string? Doubt { get; set; }

    /// <summary>The part and all parts of it.</summary>
    public IEnumerable<DraftPart> WithParts() => Group.SelectMany(static part => part.WithParts()).Prepend(this);

    /// <summary>Makes the lines of a rule required, and what they stand in.</summary>
    /// <returns>Whether the part holds them, once each time that it is there.</returns>
    public bool Require(string rule)
    {
        if (IsMany || !(Reference == rule || Group.Exists(part => part.Require(rule))))
        {
            return false;
        }

        IsAnchor = true;
        IsRequired = true;
        return true;
    }

    /// <summary>The part as the grammar writes it.</summary>
    public override string ToString()
    {
        if (Group.Count > 0)
        {
            string parts = string.Join(' ', Group);
            return (IsMany, IsRequired) is (false, true) ? parts : $"({parts}){Quantifier}";
        }

        string self = Field is null ? Reference : $"{Field}: {Reference}";
        return Choices.Count > 0 ? $"({string.Join(" | ", Choices.Select(static choice => choice.Single).Prepend(self))}){Quantifier}"
            : IsMany && Field is not null ? $"({self}){Quantifier}"
            : self + Quantifier;
    }

    private string Single => Group.Count > 0 ? string.Join(' ', Group) : Field is null ? Reference : $"{Field}: {Reference}";

    private string Quantifier => (IsMany, IsRequired) switch
    {
        (true, _) when Most > 0 => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{{{(IsRequired ? 1 : 0)},{Most}}}"),
        (true, true) => IsLazy ? "+?" : "+",
        (true, false) => IsLazy ? "*?" : "*",
        (false, true) => "",
        _ => "?",
    };
}
