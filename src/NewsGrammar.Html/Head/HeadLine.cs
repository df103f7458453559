namespace NewsGrammar.Html.Head;

/// <summary>Something that the head of a page says.</summary>
/// <param name="Name">Its name, as on the page.</param>
/// <param name="Value">What it says.</param>
internal readonly record struct HeadLine(string Name, string Value);
