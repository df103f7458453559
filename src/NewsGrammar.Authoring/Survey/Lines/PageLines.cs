using NewsGrammar.Tapes;
using NewsGrammar.Views;

namespace NewsGrammar.Authoring.Survey;

/// <summary>Reads the lines of pages. Its memory is used again for the next page.</summary>
/// <param name="classes">Where lines can go.</param>
internal sealed class PageLines(LineClasses classes)
{
    private readonly List<ReadLine> _lines = [];

    /// <summary>The lines of the page that was read last.</summary>
    public List<ReadLine> Lines => _lines;

    /// <summary>Reads a page.</summary>
    public void Read(ParsedDocument<char> document)
    {
        _lines.Clear();
        Tape tape = document.Tape;
        Script script = ScriptOf(document);
        int before = 0;
        for (int index = 0; index < tape.Count; index++)
        {
            LineExtent line = tape.Lines[index];
            int number = document.NumberOf(index);
            int above = number - 1 - before;
            int below = document.NumberOf(index + 1) - number - 1;
            LineSurface surface = SurfaceReader.Read(document.Text.Slice(line.Start, line.Length), above, below, index, tape.Count, script);
            ushort position = tape.Readings[index].Position;
            _lines.Add(new ReadLine(number, line.Start, line.Length, classes.ClassOf(position), classes.RuleOf(position), surface));
            before = number;
        }
    }

    /// <summary>The script of most lines.</summary>
    private static Script ScriptOf(ParsedDocument<char> document)
    {
        Span<int> lines = stackalloc int[Scripts.Count];
        lines.Clear();
        foreach (LineExtent line in document.Tape.Lines)
        {
            lines[(int)LineLetters.Of(document.Text.Slice(line.Start, line.Length)).Script]++;
        }

        lines[(int)Script.None] = 0;
        return LineLetters.Most(lines);
    }
}
