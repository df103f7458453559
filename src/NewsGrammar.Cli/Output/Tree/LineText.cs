using System.Text;
using NewsGrammar.Authoring.Text;
using NewsGrammar.Cli.Terminal;
using NewsGrammar.Views;

namespace NewsGrammar.Cli.Output.Tree;

/// <summary>The text of a line on the tree: the label dimmed, the value plain, the whole in an isolate and cut to size.</summary>
/// <param name="style">The colours.</param>
/// <param name="columns">How many columns there are for it.</param>
internal sealed class LineText(Style style, int columns)
{
    private const string Ellipsis = "…";

    /// <summary>The text of a line.</summary>
    public string Of<TUnit>(ParsedLine<TUnit> line)
        where TUnit : unmanaged
    {
        int value = line.ValueStart - line.Start;
        string[] pieces =
        [
            Shown(line.Text[..value]),
            Shown(line.Value),
            Shown(line.Text[(value + line.Value.Length)..]),
        ];
        string plain = string.Concat(pieces);
        bool isCut = TextWidth.Of(plain) > columns;
        int rest = isCut ? TextWidth.Fitting(plain, columns - 1) : plain.Length;
        var text = new StringBuilder();
        for (int index = 0; index < pieces.Length; index++)
        {
            string piece = pieces[index][..Math.Min(rest, pieces[index].Length)];
            rest -= piece.Length;
            text.Append(index == 1 ? piece : style.Dim(piece));
        }

        text.Append(isCut ? style.Dim(Ellipsis) : "");
        return TerminalText.Isolate(text.ToString(), plain);
    }

    private static string Shown<TUnit>(ReadOnlySpan<TUnit> text)
        where TUnit : unmanaged => TerminalText.OneLine(UnitText.Of(text));
}
