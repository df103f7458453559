namespace NewsGrammar.Compiler.Diagnostics;

/// <summary>Finds the name that was probably meant.</summary>
internal static class ClosestName
{
    /// <summary>How many names are compared. A grammar for people has some dozens.</summary>
    private const int MaxCandidates = 10_000;

    /// <summary>Names longer than this are compared with none: it would take long, and they are no slips of a finger.</summary>
    private const int MaxLength = 64;

    /// <summary>
    /// The name that takes the fewest changes of single units to make, at most a third of the name's length; null when
    /// none is so close. Upper and lower case count as the same.
    /// </summary>
    public static string? To(ReadOnlySpan<char> name, IEnumerable<string> candidates)
    {
        if (name.Length > MaxLength)
        {
            return null;
        }

        string? closest = null;
        var fewest = Math.Max(1, name.Length / 3) + 1;
        foreach (var candidate in candidates.Take(MaxCandidates))
        {
            if (Math.Abs(candidate.Length - name.Length) < fewest && Distance(name, candidate) is var distance && distance < fewest)
            {
                (closest, fewest) = (candidate, distance);
            }
        }

        return closest;
    }

    /// <summary>
    /// The optimal string alignment distance (Boytsov, 2011): units that are put in, left out, replaced, or swapped with
    /// their neighbour. One row of its table at a time.
    /// </summary>
    private static int Distance(ReadOnlySpan<char> from, string to)
    {
        var beforeLast = new int[to.Length + 1];
        var last = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var row = new int[to.Length + 1];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = last[j - 1] + (AreSame(from[i - 1], to[j - 1]) ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && AreSame(from[i - 1], to[j - 2]) && AreSame(from[i - 2], to[j - 1]))
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last) = (last, row);
        }

        return last[^1];
    }

    private static bool AreSame(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
