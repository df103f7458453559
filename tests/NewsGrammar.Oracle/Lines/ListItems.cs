namespace NewsGrammar.Oracle;

/// <summary>Cuts the text of a list capture into its items.</summary>
internal static class ListItems
{
    private static readonly char[] Delimiters = ['،', ',', ';', '؛', '#', '•', '|'];

    /// <summary>Whether a text has delimiters.</summary>
    public static bool AreDelimited(string text) => text.Split(Delimiters).Length > 1;

    /// <summary>The items, trimmed, without empty ones.</summary>
    public static IReadOnlyList<string> Of(string text) =>
        [.. text.Split(Delimiters).Select(Blank.Trim).Where(item => item.Length > 0)];
}
