using System.ComponentModel;

namespace NewsGrammar.Runtime.Labels;

/// <summary>What a labelled rule has behind its label, where nearly all lines can be told at a glance.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum LabelForm
{
    /// <summary>Something else, or a condition: the rule has to be matched.</summary>
    Other,

    /// <summary>A separator that may be a colon, then its only capture, which takes the rest of the line.</summary>
    Value,

    /// <summary>A separator that may be a colon and may be absent, and nothing else.</summary>
    Heading,

    /// <summary>Nothing.</summary>
    Alone,
}
