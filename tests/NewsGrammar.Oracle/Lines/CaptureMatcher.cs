namespace NewsGrammar.Oracle;

/// <summary>Finds how far a capture reaches.</summary>
internal static class CaptureMatcher
{
    /// <summary>Matches a capture at an index.</summary>
    /// <param name="line">The trimmed line.</param>
    /// <param name="index">Where the capture starts; blanks have been skipped.</param>
    /// <param name="kind">The kind of the capture.</param>
    /// <param name="reach">The elements after it, up to the first one that is not optional.</param>
    /// <returns>The index after the capture, or null where it would be empty or lacks its required end.</returns>
    public static int? MatchAt(string line, int index, CaptureKind kind, IReadOnlyList<Element> reach)
    {
        int? end = kind switch
        {
            CaptureKind.Number => EndOf(line, index, codePoint => !CodePoint.IsDecimalDigit(codePoint)),
            CaptureKind.Word => EndOfWord(line, index, reach),
            _ => EndOfText(line, index, reach),
        };
        return end > index ? end : null;
    }

    private static int? EndOfText(string line, int index, IReadOnlyList<Element> reach) =>
        FirstOccurrence(line, index, reach) ?? (reach.All(element => element.Optional) ? line.Length : null);

    private static int EndOfWord(string line, int index, IReadOnlyList<Element> reach)
    {
        int end = EndOf(line, index, Blank.IsWhiteSpace);
        return FirstOccurrence(line, index, reach) is { } occurrence ? Math.Min(occurrence, end) : end;
    }

    private static int? FirstOccurrence(string line, int index, IReadOnlyList<Element> reach) => CodePoint
        .Starts(line, index)
        .Where(start => reach.Any(element => OccursAt(line, start, element)))
        .Select(start => (int?)start)
        .FirstOrDefault();

    private static bool OccursAt(string line, int index, Element element) => element switch
    {
        SeparatorElement separator => SeparatorMatcher.MatchAt(line, index, separator) is not null,
        LiteralElement literal => LiteralMatcher.CanOccurAt(line, index)
            && literal.Alternatives.Any(alternative =>
                LiteralMatcher.MatchAt(line, index, alternative) is not null
                && LiteralMatcher.StartsWordAt(line, index, alternative)),
        _ => false,
    };

    private static int EndOf(string line, int index, Func<int, bool> isEnd) => CodePoint
        .Starts(line, index)
        .Where(start => isEnd(CodePoint.At(line, start)))
        .FirstOrDefault(line.Length);
}
