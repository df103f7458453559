using System.Text.Json.Nodes;

namespace NewsGrammar.LanguageServer.Tests.Client;

/// <summary>Makes the changes that a server proposes, as an editor does.</summary>
internal static class Edits
{
    /// <summary>The text after changes, each of which speaks of the text before all of them.</summary>
    public static string Apply(string text, JsonNode? edits)
    {
        foreach (JsonNode edit in ((JsonArray)edits!).Select(static edit => edit!).OrderByDescending(edit => OffsetOf(text, edit["range"]!["start"]!)))
        {
            int start = OffsetOf(text, edit["range"]!["start"]!);
            int end = OffsetOf(text, edit["range"]!["end"]!);
            text = text[..start] + (string)edit["newText"]! + text[end..];
        }

        return text;
    }

    /// <summary>The text of a piece.</summary>
    public static string Slice(string text, JsonNode range) => text[OffsetOf(text, range["start"]!)..OffsetOf(text, range["end"]!)];

    private static int OffsetOf(string text, JsonNode place)
    {
        int offset = 0;
        for (int line = (int)place["line"]!; line > 0; line--)
        {
            offset = text.IndexOf('\n', offset) + 1;
        }

        return offset + (int)place["character"]!;
    }
}
