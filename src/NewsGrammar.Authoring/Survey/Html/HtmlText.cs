using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace NewsGrammar.Authoring.Survey;

/// <summary>
/// Writes HTML that is well-formed XML as well. Whatever a text holds, it stays text; and it keeps its own direction, since each
/// text stands in an element of its own with <c>dir="auto"</c>.
/// </summary>
internal sealed class HtmlText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _html = new();

    /// <summary>A text as part of a page: characters that no page may hold are replaced, the others mean nothing but themselves.</summary>
    public static string Escape(string text) => Encoder.Encode(string.Concat(text.EnumerateRunes().Select(static rune =>
        rune.Value is (< 0x20 and not 0x09) or (>= 0x7F and < 0xA0) or 0xFFFE or 0xFFFF ? "\uFFFD" : rune.ToString())));

    /// <summary>A text in the middle of others, whose direction does not reach them.</summary>
    public static string Isolate(string text) => $"<bdi>{Escape(text)}</bdi>";

    /// <summary>A number with its thousands parted.</summary>
    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A number and what it counts.</summary>
    public static string Count(long count, string noun) => $"{Number(count)} {noun}{(count == 1 ? "" : "s")}";

    /// <summary>A share in per cent.</summary>
    public static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:0.#} %");

    /// <summary>Adds a line of HTML.</summary>
    /// <param name="html">It, with all that is text escaped.</param>
    public HtmlText Line(string html)
    {
        _html.Append(html).Append('\n');
        return this;
    }

    /// <summary>Adds lines of pages, each with its place.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="shown">How many are seen at once; the others open on a click.</param>
    public void Examples(IReadOnlyList<ExampleLine> lines, int shown)
    {
        List(lines.Take(shown));
        if (lines.Count > shown)
        {
            Line($"<details><summary>{Number(lines.Count - shown)} more</summary>");
            List(lines.Skip(shown));
            Line("</details>");
        }
    }

    /// <inheritdoc/>
    public override string ToString() => _html.ToString();

    private void List(IEnumerable<ExampleLine> lines)
    {
        Line("<ul class=\"lines\">");
        foreach (ExampleLine line in lines)
        {
            string place = $"<span class=\"place\">{Isolate(line.File)}, line {line.Line.ToString(CultureInfo.InvariantCulture)}</span>";
            Line($"<li>{(line.Text.Length == 0 ? "" : $"<p dir=\"auto\">{Escape(line.Text)}</p>")}{place}</li>");
        }

        Line("</ul>");
    }
}
