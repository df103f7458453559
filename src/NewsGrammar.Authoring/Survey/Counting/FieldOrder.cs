namespace NewsGrammar.Authoring.Survey;

/// <summary>Writes the layout of a page short: what repeats stands once, as in <c>title (heading body+)+ source</c>.</summary>
internal static class FieldOrder
{
    /// <summary>The longest sequence that is looked for when it repeats; a card of a list has hardly more fields.</summary>
    private const int MaxRepeated = 4;

    /// <summary>The layout of a page.</summary>
    /// <param name="lines">Its lines.</param>
    /// <param name="classes">Where they can go.</param>
    public static IReadOnlyList<string> Of(List<ReadLine> lines, LineClasses classes)
    {
        var order = new List<string>();
        foreach (ReadLine line in lines)
        {
            if (classes.All[line.Class] is { IsField: true, Field: var field })
            {
                order.Add(field);
            }
        }

        return Shortened(order);
    }

    /// <summary>Fields in their order, with what repeats once.</summary>
    public static IReadOnlyList<string> Shortened(IReadOnlyList<string> fields)
    {
        List<string> order = [.. fields];
        for (int length = 1; length <= MaxRepeated; length++)
        {
            order = Shortened(order, length);
        }

        return order;
    }

    private static List<string> Shortened(List<string> order, int length)
    {
        var result = new List<string>(order.Count);
        int at = 0;
        while (at < order.Count)
        {
            int end = at + length;
            while (end + length <= order.Count && Repeats(order, at, end, length))
            {
                end += length;
            }

            if (end == at + length)
            {
                result.Add(order[at++]);
                continue;
            }

            result.Add(length == 1 ? Single(order[at]) + "+" : $"({string.Join(' ', Merged(order, at, end, length))})+");
            at = end;
        }

        return result;
    }

    /// <summary>Whether the same fields follow, as often as they may.</summary>
    private static bool Repeats(List<string> order, int at, int next, int length)
    {
        for (int index = 0; index < length; index++)
        {
            if (Single(order[at + index]) != Single(order[next + index]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The fields of a sequence, each with a sign where it stands several times in some repetition.</summary>
    private static IEnumerable<string> Merged(List<string> order, int at, int end, int length)
    {
        for (int index = at; index < at + length; index++)
        {
            string longest = order[index];
            for (int other = index + length; other < end; other += length)
            {
                longest = order[other].Length > longest.Length ? order[other] : longest;
            }

            yield return longest;
        }
    }

    private static string Single(string field) => field.TrimEnd('+');
}
