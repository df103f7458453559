namespace NewsGrammar.Authoring.Drafting;

/// <summary>What a layout is drafted from.</summary>
internal enum DraftedFrom
{
    /// <summary>Pages, each of them an article.</summary>
    Page,

    /// <summary>Articles, several of which a page holds: conditions on the first line and the last one say nothing of them.</summary>
    Article,
}
