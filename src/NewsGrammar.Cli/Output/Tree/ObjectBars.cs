namespace NewsGrammar.Cli.Output.Tree;

/// <summary>Draws the bars that hold the lines of an object together.</summary>
internal static class ObjectBars
{
    /// <summary>The bars beside a row, one for each object around it.</summary>
    /// <param name="rows">All rows.</param>
    /// <param name="index">The number of the row.</param>
    public static string At(List<TreeRow> rows, int index)
    {
        int[] objects = rows[index].Objects;
        return string.Create(objects.Length, (rows, index, objects), static (bars, state) =>
        {
            for (int depth = 0; depth < bars.Length; depth++)
            {
                bool goesOnAbove = IsIn(state.rows, state.index - 1, depth, state.objects[depth]);
                bool goesOnBelow = IsIn(state.rows, state.index + 1, depth, state.objects[depth]);
                bars[depth] = (goesOnAbove, goesOnBelow) switch
                {
                    (false, true) => '┌',
                    (true, true) => '│',
                    (true, false) => '└',
                    _ => '╶',
                };
            }
        });
    }

    private static bool IsIn(List<TreeRow> rows, int index, int depth, int number) =>
        index >= 0 && index < rows.Count && rows[index].Objects.Length > depth && rows[index].Objects[depth] == number;
}
