namespace NewsGrammar.Authoring.Pages;

/// <summary>A kind of file that is no text.</summary>
/// <param name="Name">What it is, with its article: <c>a PDF document</c>.</param>
/// <param name="Help">What to do about it.</param>
internal sealed record FileKind(string Name, string Help)
{
    /// <summary>Whether it is a text all the same, once it is known how it is encoded.</summary>
    public bool IsEncoding { get; init; }

    /// <summary>Whether it is an HTML page.</summary>
    public bool IsPage { get; init; }

    /// <summary>What it is and what to do, as a message says it.</summary>
    public string Message => $"this is {Name}, not a text: {Help}";
}
