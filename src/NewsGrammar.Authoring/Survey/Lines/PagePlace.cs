namespace NewsGrammar.Authoring.Survey;

/// <summary>Where on its page a line stands, blank lines not counted.</summary>
internal enum PagePlace
{
    /// <summary>It is the first line.</summary>
    First,

    /// <summary>The second one.</summary>
    Second,

    /// <summary>The first of five equal parts of the page; the other four follow.</summary>
    FirstFifth,

    /// <summary>The last line but one.</summary>
    LastButOne = FirstFifth + 5,

    /// <summary>The last line.</summary>
    Last,

    /// <summary>The only line.</summary>
    Only,
}
