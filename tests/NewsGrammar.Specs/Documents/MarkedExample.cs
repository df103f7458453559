using System.Globalization;
using NewsGrammar.Marks;

namespace NewsGrammar.Specs;

/// <summary>
/// A page as a specification writes it: each line the marks of one, in the words of <c>newsgrammar lines</c>, then <c> | </c> and its text.
/// </summary>
/// <param name="Text">The text of the lines.</param>
/// <param name="Marks">The marks of those that are not blank.</param>
internal sealed record MarkedExample(string Text, LineMarks[] Marks)
{
    private const string Border = " | ";

    /// <summary>Reads a block.</summary>
    /// <exception cref="InvalidDataException">A line has no marks, or some that are none.</exception>
    public static MarkedExample Read(string block)
    {
        var marks = new List<LineMarks>();
        var text = new List<string>();
        foreach (string line in block.Split('\n'))
        {
            int border = line.IndexOf(Border, StringComparison.Ordinal);
            if (line.Length == 0)
            {
                text.Add(line);
            }
            else if (border > 0 && TryReadMarks(line[..border], out LineMarks read))
            {
                marks.Add(read);
                text.Add(line[(border + Border.Length)..]);
            }
            else
            {
                throw new InvalidDataException($"The line `{line}` of a page does not begin with marks and ` | `.");
            }
        }

        return new MarkedExample(string.Join('\n', text), [.. marks]);
    }

    private static bool TryReadMarks(string text, out LineMarks marks)
    {
        LineMark flags = LineMark.None;
        int heading = 0;
        int links = 0;
        bool isRead = true;
        foreach (string word in text == "-" ? [] : text.Split(','))
        {
            isRead &= word.Split('=') switch
            {
                ["heading", var level] => int.TryParse(level, CultureInfo.InvariantCulture, out heading),
                ["links", var share] => int.TryParse(share, CultureInfo.InvariantCulture, out links),
                [var name] when Enum.TryParse(name, ignoreCase: true, out LineMark mark) => (flags |= mark) != LineMark.None,
                _ => false,
            };
        }

        marks = new LineMarks(flags, heading, flags.HasFlag(LineMark.Link) ? 100 : links);
        return isRead;
    }
}
