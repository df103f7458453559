using System.Globalization;

namespace NewsGrammar.Oracle;

/// <summary>
/// Cuts a value whose delimiters were lost. From the left, an item is the longest run of words that occurs, folded, in
/// another line of the document, or else one word.
/// </summary>
internal static class PhraseItems
{
    /// <summary>How many pieces a run may have: words of letters and digits, and characters that belong to none.</summary>
    private const int MaxPieces = 12;

    private const int MaxPrefixes = 2;
    private const string Prefixes = "وفبكل";

    public static IReadOnlyList<string> Of(string value, SourceLine line, SourceText? document)
    {
        if (ListItems.AreDelimited(value))
        {
            return ListItems.Of(value);
        }

        string[] others = [.. (document?.Lines ?? []).Where(other => other.Number != line.Number).Select(other => Folding.Fold(other.Text))];
        (int Start, int End)[] words = [.. WordsOf(value)];
        var items = new List<string>();
        for (int first = 0; first < words.Length;)
        {
            int last = Enumerable.Range(first, words.Length - first)
                .Last(end => end == first || Occurs(Folding.Fold(value[words[first].Start..words[end].End]), others));
            items.Add(value[words[first].Start..words[last].End]);
            first = last + 1;
        }

        return items;
    }

    /// <summary>Runs without white space; one of which folding leaves nothing counts as white space.</summary>
    private static IEnumerable<(int Start, int End)> WordsOf(string value)
    {
        int start = 0;
        while (start < value.Length)
        {
            int end = CodePoint.Starts(value, start).FirstOrDefault(index => Blank.IsWhiteSpace(CodePoint.At(value, index)), value.Length);
            (int from, int to) = Blank.Trim(value, start, end);
            if (Folding.Fold(value[from..to]).Length > 0)
            {
                yield return (from, to);
            }

            start = end == value.Length ? end : CodePoint.After(value, end);
        }
    }

    private static bool Occurs(string run, string[] lines) =>
        PiecesOf(run) <= MaxPieces && lines.Any(line => Occurs(run, line));

    private static bool Occurs(string run, string line) => Enumerable.Range(0, line.Length)
        .Where(index => string.CompareOrdinal(line, index, run, 0, run.Length) == 0)
        .Any(index => StartsAt(line, index, run) && EndsAt(line, index + run.Length, run));

    /// <summary>A run that begins with a word begins where a word does, or behind prefixes with which one does.</summary>
    private static bool StartsAt(string line, int index, string run) =>
        !IsOfWord(CodePoint.At(run, 0))
        || Enumerable.Range(0, MaxPrefixes + 1).Any(prefixes =>
            index >= prefixes
            && line[(index - prefixes)..index].All(Prefixes.Contains)
            && (index == prefixes || !IsOfWord(CodePoint.At(line, CodePoint.Before(line, index - prefixes)))));

    private static bool EndsAt(string line, int end, string run) =>
        !IsOfWord(CodePoint.At(run, CodePoint.Before(run, run.Length)))
        || end == line.Length
        || !IsOfWord(CodePoint.At(line, end));

    private static int PiecesOf(string run)
    {
        int[] codePoints = [.. CodePoint.Starts(run).Select(index => CodePoint.At(run, index))];
        return codePoints.Index().Count(place => IsOfWord(place.Item)
            ? place.Index == 0 || !IsOfWord(codePoints[place.Index - 1])
            : !Blank.IsWhiteSpace(place.Item));
    }

    private static bool IsOfWord(int codePoint) => CodePoint.IsLetterOrDigit(codePoint) || CodePoint.IsCombining(codePoint)
        || CharUnicodeInfo.GetUnicodeCategory(codePoint) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
