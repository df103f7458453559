using NewsGrammar.Views;

namespace NewsGrammar.Cli.Output.Tree;

/// <summary>Puts the rows of a tree together.</summary>
internal static class TreeRows
{
    /// <summary>The rows of a result: its non-blank lines in order, and the missing ones in their places.</summary>
    public static List<TreeRow> Of<TUnit>(ParsedDocument<TUnit> document)
        where TUnit : unmanaged
    {
        var rows = new List<TreeRow>(document.Lines.Count + document.Repairs.Count);
        var paths = new FieldPathReader(document.Schema);
        List<TreeRow> missing = MissingLines(document);
        int nextMissing = 0;
        int record = 0;
        foreach (ParsedLine<TUnit> line in document.Lines)
        {
            while (nextMissing < missing.Count && missing[nextMissing].Line <= line.Number)
            {
                rows.Add(missing[nextMissing++]);
            }

            rows.Add(RowOf(line, record++, paths));
        }

        rows.AddRange(missing[nextMissing..]);
        PutRepairsIntoObjects(rows);
        return rows;
    }

    private static List<TreeRow> MissingLines<TUnit>(ParsedDocument<TUnit> document)
        where TUnit : unmanaged
    {
        var missing = new List<TreeRow>();
        foreach (Repair<TUnit> repair in document.Repairs)
        {
            if (repair.Kind == RepairKind.Missing)
            {
                missing.Add(new TreeRow(RowKind.Missing, repair.Line, Record: -1, repair.Field ?? "", repair.Rule ?? "", []));
            }
        }

        return missing;
    }

    private static TreeRow RowOf<TUnit>(ParsedLine<TUnit> line, int record, FieldPathReader paths)
        where TUnit : unmanaged
    {
        if (line.Rule is not { } rule)
        {
            return new TreeRow(RowKind.Unexpected, line.Number, record, Field: "", Rule: "", []);
        }

        FieldPath path = paths.Next(line);
        return new TreeRow(RowKind.Taken, line.Number, record, path.Shown, rule, path.Objects);
    }

    /// <summary>A repair lies inside the objects that go on from the line before it to the line after it.</summary>
    private static void PutRepairsIntoObjects(List<TreeRow> rows)
    {
        int[] before = [];
        for (int index = 0; index < rows.Count; index++)
        {
            if (rows[index].Kind == RowKind.Taken)
            {
                before = rows[index].Objects;
                continue;
            }

            int end = index;
            while (end < rows.Count && rows[end].Kind != RowKind.Taken)
            {
                end++;
            }

            int[] after = end < rows.Count ? rows[end].Objects : [];
            int[] around = before[..before.AsSpan().CommonPrefixLength(after)];
            for (; index < end; index++)
            {
                rows[index] = rows[index] with { Objects = around };
            }

            index--;
        }
    }
}
