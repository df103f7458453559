namespace NewsGrammar.Oracle;

/// <summary>Finds separators in a line.</summary>
internal static class SeparatorMatcher
{
    private const string Usual = ":：|/-–—،!\u0903";

    /// <summary>Matches one separator at an index.</summary>
    /// <returns>The index after it, or null.</returns>
    public static int? MatchAt(string line, int index, SeparatorElement separator) =>
        separator.Own is null ? MatchUsual(line, index) : MatchOwn(line, index, separator.Own);

    private static int? MatchUsual(string line, int index)
    {
        if (index == line.Length)
        {
            return null;
        }

        if (Usual.Contains(line[index], StringComparison.Ordinal))
        {
            return index + 1;
        }

        // An ellipsis is three dots in one character, and runs mix them: "…." as well as "....".
        string run = string.Concat(line.Skip(index).TakeWhile(unit => unit is '.' or '…'));
        return run.Replace("…", "...", StringComparison.Ordinal).Length >= 2 ? index + run.Length : null;
    }

    private static int? MatchOwn(string line, int index, IReadOnlyList<string> own) => own
        .OrderByDescending(separator => separator.Length)
        .Where(separator => line.AsSpan(index).StartsWith(separator, StringComparison.Ordinal))
        .Select(separator => (int?)(index + separator.Length))
        .FirstOrDefault();
}
