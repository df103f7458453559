using System.Globalization;
using NewsGrammar.Authoring.Text;
using NewsGrammar.Cli.Terminal;
using NewsGrammar.Views;

namespace NewsGrammar.Cli.Output.Tree;

/// <summary>
/// Writes each result as the lines of its text, each with its number, the field that took it and its rule. Texts that
/// run from right to left stay readable: they come last on their line, in an isolate.
/// </summary>
/// <param name="output">Where to write.</param>
/// <param name="style">The colours.</param>
/// <param name="width">How many columns a line may take.</param>
internal sealed class TreeDocumentWriter(TextWriter output, Style style, int width) : IDocumentWriter
{
    private const int NarrowestText = 20;

    /// <summary>The mark of a row, and the space behind it.</summary>
    private const int Margin = 2;

    /// <summary>How much further than the numbers of lines the notes below a row are indented.</summary>
    private const int NoteIndent = 3;

    private bool _isFirst = true;

    /// <inheritdoc/>
    public void Write<TUnit>(string file, ParsedDocument<TUnit> document)
        where TUnit : unmanaged => Write(file, document, NoTreeNotes.Default);

    /// <inheritdoc/>
    public void WriteUnrecognized(string file)
    {
        BeginDocument();
        string name = TerminalText.OneLine(file);
        output.Write($"{TerminalText.Isolate(style.Bold(name), name)} · {style.Yellow("not recognized")}\n");
        output.Flush();
    }

    /// <summary>Writes a result with notes.</summary>
    /// <param name="file">The file as the command line names it.</param>
    /// <param name="document">What parsing it gave.</param>
    /// <param name="notes">What to say besides.</param>
    public void Write<TUnit>(string file, ParsedDocument<TUnit> document, ITreeNotes notes)
        where TUnit : unmanaged
    {
        BeginDocument();
        WriteHeading(file, document);
        List<TreeRow> rows = TreeRows.Of(document);
        TreeColumns columns = TreeColumns.Of(rows);
        var text = new LineText(style, Math.Max(NarrowestText, width - columns.Width));
        for (int index = 0; index < rows.Count; index++)
        {
            if (!notes.Shows(rows[index].Line))
            {
                continue;
            }

            WriteRow(rows[index], ObjectBars.At(rows, index), columns);
            output.Write(rows[index].Kind == RowKind.Missing
                ? style.Yellow("(missing)")
                : text.Of(document.Lines[rows[index].Record]));
            output.Write('\n');
            WriteNotes(notes.Below(rows[index]), Margin + columns.Line + NoteIndent);
        }

        WriteExplanations(document, notes);
        output.Flush();
    }

    private void BeginDocument()
    {
        output.Write(_isFirst ? "" : "\n");
        _isFirst = false;
    }

    private void WriteHeading<TUnit>(string file, ParsedDocument<TUnit> document)
        where TUnit : unmanaged
    {
        string name = TerminalText.OneLine(file);
        string verdict = document.Fits ? style.Green("fits") : style.Yellow(Plural.Of(document.Repairs.Count, "repair"));
        output.Write($"{TerminalText.Isolate(style.Bold(name), name)} · {style.Cyan(document.Schema.Name)} · {verdict}\n");
    }

    private void WriteRow(TreeRow row, string bars, TreeColumns columns)
    {
        string number = row.Kind == RowKind.Missing ? "" : row.Line.ToString(CultureInfo.InvariantCulture);
        output.Write(MarkOf(row.Kind));
        output.Write(' ');
        output.Write(style.Dim(number.PadLeft(columns.Line)));
        output.Write(' ');
        if (columns.Bars > 0)
        {
            output.Write(style.Dim(bars.PadRight(columns.Bars)) + " ");
        }

        WriteName(row.Field, columns.Field, style.Cyan);
        WriteName(row.Rule, columns.Rule, style.Dim);
    }

    private void WriteName(string name, int columns, Func<string, string> color)
    {
        string shown = TerminalText.Isolate(color(name), name);
        output.Write(shown + new string(' ', columns - TextWidth.Of(name) + 2));
    }

    private string MarkOf(RowKind kind) => kind switch
    {
        RowKind.Unexpected => style.Red("!"),
        RowKind.Missing => style.Yellow("+"),
        _ => " ",
    };

    private void WriteExplanations<TUnit>(ParsedDocument<TUnit> document, ITreeNotes notes)
        where TUnit : unmanaged
    {
        int number = -1;
        foreach (Repair<TUnit> repair in document.Repairs)
        {
            number++;
            if (!notes.Shows(repair.Line))
            {
                continue;
            }

            string mark = MarkOf(repair.Kind == RepairKind.Missing ? RowKind.Missing : RowKind.Unexpected);
            output.Write($"{mark} {RepairExplanation.Of(repair, document.LineCount)}\n");
            WriteNotes(notes.BelowRepair(number), Margin);
        }
    }

    private void WriteNotes(IEnumerable<string> notes, int indent)
    {
        foreach (string note in notes)
        {
            output.Write($"{new string(' ', indent)}{note}\n");
        }
    }
}
