using NewsGrammar.Authoring.Formatting;
using NewsGrammar.Compiler.Text;
using NewsGrammar.LanguageServer.Documents;
using NewsGrammar.LanguageServer.Protocol;

namespace NewsGrammar.LanguageServer.Features;

/// <summary>Writes a document in its canonical form.</summary>
internal static class Formatting
{
    /// <summary>The change, of as little as possible; none where nothing changes, null where the syntax has mistakes.</summary>
    public static IReadOnlyList<TextEdit>? Of(OpenDocument document)
    {
        string text = document.Source.Text;
        if (GrammarFormatter.Format(document.Source, out _) is not { } formatted)
        {
            return null;
        }

        if (formatted == text)
        {
            return [];
        }

        int start = text.AsSpan().CommonPrefixLength(formatted);
        int end = 0;
        while (end < Math.Min(text.Length, formatted.Length) - start && text[^(end + 1)] == formatted[^(end + 1)])
        {
            end++;
        }

        // Neither a pair of surrogates nor of CR and LF is parted: editors count neither.
        start -= start > 0 && (char.IsHighSurrogate(text[start - 1]) || text[start - 1] == '\r') ? 1 : 0;
        end -= end > 0 && (char.IsLowSurrogate(text[^end]) || text[^end] == '\n') ? 1 : 0;
        return [new TextEdit(
            Places.RangeOf(document.Source, new SourceSpan(start, text.Length - end - start)), formatted[start..^end])];
    }
}
