using System.Globalization;
using NewsGrammar.Compiler.Diagnostics;

namespace NewsGrammar.Authoring.Explain;

/// <summary>Quotes texts in messages.</summary>
internal static class Excerpt
{
    /// <summary>The most characters of a text that a message quotes.</summary>
    private const int Longest = 32;

    /// <summary>
    /// The beginning of a text in quotes, safe to show in a sentence of any direction; an ellipsis stands for what is cut off.
    /// </summary>
    public static string Of(string text)
    {
        int end = 0;
        for (int characters = 0; end < text.Length && characters < Longest; characters++)
        {
            end += StringInfo.GetNextTextElementLength(text.AsSpan(end));
        }

        string shown = DisplayText.OneLine(text.AsSpan(0, end)) + (end < text.Length ? "…" : "");
        return DisplayText.Isolate($"\"{shown}\"", shown);
    }
}
