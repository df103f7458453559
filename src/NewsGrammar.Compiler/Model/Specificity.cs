namespace NewsGrammar.Compiler.Model;

/// <summary>The order in which rules that could all take a line are preferred: the lowest first.</summary>
internal enum Specificity
{
    /// <summary>Begins with a literal, optional ones before it or not. Its lines are reserved: no unlabelled rule may claim them.</summary>
    Labelled,

    /// <summary>Begins with a bullet.</summary>
    Bullet,

    /// <summary>Declared with <c>prefer</c>.</summary>
    Preferred,

    /// <summary>Takes only some lines: it has a condition, or elements besides one bare text.</summary>
    Conditional,

    /// <summary>One bare text: takes every line that no label reserves.</summary>
    Plain,
}
