namespace NewsGrammar.Compiler.Explain;

/// <summary>Shortens texts for messages.</summary>
internal static class Excerpt
{
    /// <summary>The beginning of a text; an ellipsis stands for what is cut off.</summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">The most UTF-16 units that are kept.</param>
    public static string Of(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        int end = char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
        return text[..end].TrimEnd() + "…";
    }
}
