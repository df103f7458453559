using System.Text.Json.Nodes;

namespace NewsGrammar.LanguageServer.Tests;

/// <summary>Parameters that look like those of the protocol from afar.</summary>
internal static class Noise
{
    private static readonly string[] Keys =
    [
        "textDocument", "uri", "position", "line", "character", "range", "start", "end", "contentChanges", "text", "version", "newName", "context",
        "command", "arguments", "id",
    ];

    private static readonly string[] Texts = ["", "file:///a.newsgrammar", "untitled:1", "file://[", "grammar G\nline A = \"ا📰", "\0", "newsgrammar.runSamples", "http://x/y"];

    /// <summary>A value.</summary>
    public static JsonNode Of(Random random, int depth, bool isObject = false)
    {
        int kind = isObject ? 0 : random.Next(depth > 3 ? 3 : 0, 7);
        switch (kind)
        {
            case 0 or 1:
                var members = new JsonObject();
                foreach (string key in Keys.Where(_ => random.Next(3) == 0))
                {
                    members[key] = Of(random, depth + 1, isObject: key is "textDocument" or "position" or "range" && random.Next(4) > 0);
                }

                return members;
            case 2:
                return new JsonArray([.. Enumerable.Range(0, random.Next(4)).Select(_ => Of(random, depth + 1))]);
            case 3 or 4:
                return JsonValue.Create(Texts[random.Next(Texts.Length)]);
            case 5:
                return JsonValue.Create(random.Next(3) == 0 ? int.MinValue + random.Next(9) : random.Next(-2, 9));
            default:
                return random.Next(2) == 0 ? JsonValue.Create(1.5) : JsonValue.Create(true);
        }
    }
}
