namespace NewsGrammar.Oracle.Tests;

/// <summary>Texts over the letters a to c.</summary>
internal static class LetterTexts
{
    /// <summary>Every text up to a length, the empty one included.</summary>
    public static IEnumerable<string> UpTo(int length) => length == 0
        ? [""]
        : UpTo(length - 1).SelectMany(text => text.Length == length - 1
            ? ["", "a", "b", "c"]
            : Enumerable.Repeat("", 1), (text, letter) => text + letter);

    /// <summary>How many letters must be left out or put in to make one text the other.</summary>
    public static int Distance(string from, string to) =>
        from.Length == 0 || to.Length == 0 ? from.Length + to.Length
        : from[0] == to[0] ? Distance(from[1..], to[1..])
        : 1 + Math.Min(Distance(from[1..], to), Distance(from, to[1..]));
}
