using System.Globalization;
using NewsGrammar.Authoring.Text;
using NewsGrammar.Cli.Terminal;

namespace NewsGrammar.Cli.Output.Tree;

/// <summary>How wide the columns left of the text are.</summary>
/// <param name="Line">The line numbers.</param>
/// <param name="Bars">The bars of objects.</param>
/// <param name="Field">The fields.</param>
/// <param name="Rule">The rules.</param>
internal readonly record struct TreeColumns(int Line, int Bars, int Field, int Rule)
{
    /// <summary>The mark, and the spaces between the columns.</summary>
    private const int Fixed = 7;

    /// <summary>The columns up to the text.</summary>
    public int Width => Fixed + Line + Bars + (Bars > 0 ? 1 : 0) + Field + Rule;

    /// <summary>The widths that hold all rows.</summary>
    public static TreeColumns Of(List<TreeRow> rows)
    {
        var columns = new TreeColumns(2, 0, 0, 0);
        foreach (TreeRow row in rows)
        {
            columns = new TreeColumns(
                Math.Max(columns.Line, row.Line.ToString(CultureInfo.InvariantCulture).Length),
                Math.Max(columns.Bars, row.Objects.Length),
                Math.Max(columns.Field, TextWidth.Of(row.Field)),
                Math.Max(columns.Rule, TextWidth.Of(row.Rule)));
        }

        return columns;
    }
}
