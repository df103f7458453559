using System.Globalization;
using System.Text;
using NewsGrammar.Compiler.Diagnostics;

namespace NewsGrammar.Authoring.Diagrams;

/// <summary>Collects what a diagram is drawn with. Rails lie below boxes, and those that a page took above the others.</summary>
internal sealed class SvgCanvas
{
    private readonly StringBuilder _frames = new();
    private readonly StringBuilder _rails = new();
    private readonly StringBuilder _taken = new();
    private readonly StringBuilder _boxes = new();

    /// <summary>A rail, to be drawn piece by piece.</summary>
    /// <param name="isTaken">Whether a page that is marked went over it.</param>
    public RailPath Rail(bool isTaken) => new(isTaken ? _taken : _rails);

    /// <summary>A head on a rail that goes to the left.</summary>
    public void Arrow(int x, int y) => Add(_rails, $"M{x + 3} {y - 4}l-6 4l6 4 ");

    /// <summary>The frame of a field.</summary>
    public void Frame(int x, int y, int width, int height) =>
        Add(_frames, $"<rect class=\"frame\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"6\"/>\n");

    /// <summary>Begins a box; a rectangle and texts follow.</summary>
    public void BeginBox(string kind, string name, string? field, bool isTaken)
    {
        Add(_boxes, $"<g class=\"{kind}{(isTaken ? " taken" : "")}\" data-name=\"{Escaped(name)}\"");
        _boxes.Append(field is null ? ">" : $" data-field=\"{Escaped(field)}\">");
    }

    /// <summary>Ends a box.</summary>
    public void EndBox() => _boxes.Append("</g>\n");

    /// <summary>A rectangle.</summary>
    public void Rectangle(int x, int y, int width, int height, int radius) =>
        Add(_boxes, $"<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"{radius}\"/>");

    /// <summary>A station: where a layout begins or ends.</summary>
    public void Station(int x, int y) => Add(_boxes, $"<circle class=\"station\" cx=\"{x}\" cy=\"{y}\" r=\"4\"/>\n");

    /// <summary>A text. It orders itself: what runs from right to left does so, whatever stands around it.</summary>
    public void Text(string kind, int x, int y, string text)
    {
        string direction = DisplayText.HasRightToLeft(text) ? " direction=\"rtl\"" : "";
        Add(_boxes, $"<text class=\"{kind}\" x=\"{x}\" y=\"{y}\"{direction}>");
        _boxes.Append(Escaped(text)).Append("</text>\n");
    }

    /// <summary>What was drawn.</summary>
    public override string ToString() =>
        $"{_frames}<path class=\"rail\" d=\"{_rails.ToString().TrimEnd()}\"/>\n"
        + (_taken.Length == 0 ? "" : $"<path class=\"rail taken\" d=\"{_taken.ToString().TrimEnd()}\"/>\n")
        + _boxes;

    /// <summary>A text of a grammar as XML 1.0 takes it: control characters as their pictures, what XML forbids as U+FFFD.</summary>
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (Rune rune in DisplayText.OneLine(text).EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                0xFFFE or 0xFFFF => escaped.Append('\uFFFD'),
                _ => escaped.Append(rune.ToString()),
            };
        }

        return escaped.ToString();
    }

    private static void Add(StringBuilder to, FormattableString text) => to.Append(text.ToString(CultureInfo.InvariantCulture));
}
