namespace NewsGrammar.Authoring.Drafting;

/// <summary>A labelled line that pages have in common.</summary>
/// <param name="Name">The name of its rule.</param>
/// <param name="Rule">What its declaration says behind the equals sign; null where a vocabulary brings it along.</param>
/// <param name="HasValue">Whether a value stands on the same line; otherwise it heads what follows.</param>
/// <param name="Doubt">What is unsure about it; null when nothing is.</param>
/// <param name="IsHeader">Whether it is a line of the site's header, above every article.</param>
internal sealed record DraftLabel(string Name, string? Rule, bool HasValue, string? Doubt, bool IsHeader = false)
{
    /// <summary>Whether it stands anywhere in the body.</summary>
    public bool IsFree { get; init; }

    /// <summary>The words of a label that no vocabulary brings along; empty for lines that are told otherwise.</summary>
    public string Spelling { get; init; } = "";

    /// <summary>What vocabularies call the heading of a list of titles.</summary>
    public const string RelatedName = "Related";

    /// <summary>What labels are called whose words give no name, before their number.</summary>
    public const string MadeUpName = "Label";

    private const string ReadAlsoName = "ReadAlso";

    /// <summary>The field that takes its value.</summary>
    public string Field => FieldOf(Name);

    /// <summary>Whether the pages alone tell of it, and no vocabulary.</summary>
    public bool IsOwn => Rule is not null;

    /// <summary>Whether it may head a further article. What recurs alone never does: its words could be those of the article.</summary>
    public bool MayHeadArticle => !IsOwn && Name == ReadAlsoName;

    /// <summary>Whether it is known to stand between paragraphs.</summary>
    public bool StandsAmidBody => !IsOwn && Name == ReadAlsoName + "Line";

    /// <summary>Whether it is known to head titles.</summary>
    public bool HeadsTitles => !IsOwn && Name == RelatedName;

    /// <summary>The field that is named after a rule.</summary>
    public static string FieldOf(string rule) => char.ToLowerInvariant(rule[0]) + rule[1..];
}
