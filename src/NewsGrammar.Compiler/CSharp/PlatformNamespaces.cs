namespace NewsGrammar.Compiler.CSharp;

/// <summary>The namespaces that generated code refers to: a class in one of them may bear a name that it needs.</summary>
internal static class PlatformNamespaces
{
    /// <summary>The parsers' runtime.</summary>
    public const string Runtime = "NewsGrammar";

    /// <summary>The namespaces below that of the runtime.</summary>
    public static readonly IReadOnlyList<string> OfRuntime =
        ["Authoring", "Compiler", "Html", "Marks", "Models", "Output", "Runtime", "Schema", "Sites", "Tapes", "Views"];

    /// <summary>Whose a namespace is; null when it is the user's.</summary>
    public static string? OwnerOf(string name)
    {
        string[] parts = name.Split('.');
        return parts[0] switch
        {
            "System" => ".NET",
            Runtime when parts.Length == 1 || OfRuntime.Contains(parts[1]) => "the parsers' runtime",
            _ => null,
        };
    }
}
