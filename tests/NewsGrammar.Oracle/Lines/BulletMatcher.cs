namespace NewsGrammar.Oracle;

/// <summary>Finds the bullet that starts a list item.</summary>
internal static class BulletMatcher
{
    private const string Signs = "•◦▪▫●○■□‣·∙⁃–—*";

    /// <summary>Matches a bullet at an index.</summary>
    /// <returns>The index after it, or null.</returns>
    public static int? MatchAt(string line, int index)
    {
        if (index == line.Length)
        {
            return null;
        }

        if (Signs.Contains(line[index], StringComparison.Ordinal))
        {
            return index + 1;
        }

        // A number or a hyphen starts words as well, such as "-5" or "3.5", and needs a space to be a bullet.
        int sign = line[index] == '-' ? index : EndOfDigits(line, index);
        bool isBullet = sign < line.Length && (line[index] == '-' || (sign > index && line[sign] is '.' or ')' or '-'));
        return isBullet && IsSpaceAhead(line, sign + 1) ? sign + 1 : null;
    }

    private static int EndOfDigits(string line, int index)
    {
        while (index < line.Length && CodePoint.IsDecimalDigit(CodePoint.At(line, index)))
        {
            index = CodePoint.After(line, index);
        }

        return index;
    }

    private static bool IsSpaceAhead(string line, int index) => CodePoint.Starts(line, index)
        .Select(start => CodePoint.At(line, start))
        .TakeWhile(Blank.Is)
        .Any(Blank.IsWhiteSpace);
}
