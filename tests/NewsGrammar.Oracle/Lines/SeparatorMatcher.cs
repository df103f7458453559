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

        int dots = Run(line, index, '.');
        int ellipses = Run(line, index, '…');
        return dots >= 2 ? index + dots : ellipses >= 1 ? index + ellipses : null;
    }

    private static int? MatchOwn(string line, int index, IReadOnlyList<string> own) => own
        .OrderByDescending(separator => separator.Length)
        .Where(separator => line.AsSpan(index).StartsWith(separator, StringComparison.Ordinal))
        .Select(separator => (int?)(index + separator.Length))
        .FirstOrDefault();

    private static int Run(string line, int index, char sign) =>
        line.Skip(index).TakeWhile(unit => unit == sign).Count();
}
