namespace NewsGrammar.Authoring.Drafting;

/// <summary>What a part of a page is.</summary>
internal enum ElementKind
{
    /// <summary>Lines without a label.</summary>
    Text,

    /// <summary>A label with its value.</summary>
    Value,

    /// <summary>A heading by itself, such as a notice that all pages have.</summary>
    Mark,

    /// <summary>A heading, if any, and a list with bullets.</summary>
    BulletList,

    /// <summary>A heading and a list of short lines.</summary>
    LineList,

    /// <summary>A heading amid the body, and the titles below it.</summary>
    TitleRun,

    /// <summary>A heading and an article.</summary>
    Article,
}
