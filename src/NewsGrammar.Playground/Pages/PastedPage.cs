using System.Text;
using NewsGrammar.Authoring.Pages;
using NewsGrammar.Html;
using NewsGrammar.Marks;

namespace NewsGrammar.Playground.Pages;

/// <summary>A page as somebody pasted it: plain text, or the source of an HTML page, which comes to lines with marks.</summary>
/// <param name="Text">The text that is parsed.</param>
/// <param name="Marks">The marks of its non-blank lines; none for plain text.</param>
/// <param name="IsHtml">Whether it is an HTML page.</param>
internal sealed record PastedPage(string Text, LineMarks[] Marks, bool IsHtml)
{
    /// <summary>How much of a page tells what it is, in UTF-16 units.</summary>
    private const int Start = 2048;

    /// <summary>Text and marks, as parsers take them.</summary>
    public MarkedText<char> Marked => new(Text, Marks);

    /// <summary>What the name of its file ends in.</summary>
    public string Extension => IsHtml ? ".html" : ".txt";

    /// <summary>
    /// What the page shows, as plain text, for a draft: without what its head says, which is offered only to rules that ask for it.
    /// </summary>
    public string Shown => IsHtml ? string.Join('\n', Text.Split('\n').Where((_, line) => !Marks[line].Has(LineMark.Meta))) : Text;

    /// <summary>The marks of a line in the words of the language: <c>heading=2,article</c>; empty for a line of plain text.</summary>
    /// <param name="number">The 1-based number of the line; no line of an HTML page is blank.</param>
    public string MarksOf(int number) => IsHtml ? Marks[number - 1].ToString() : "";

    /// <summary>A page.</summary>
    /// <param name="pasted">What was pasted.</param>
    public static PastedPage Of(string pasted)
    {
        if (NoText.KindOf(Encoding.UTF8.GetBytes(pasted[..Math.Min(pasted.Length, Start)])) is not { IsPage: true })
        {
            return new PastedPage(pasted, [], IsHtml: false);
        }

        using HtmlPage page = HtmlPage.Read(pasted);
        return new PastedPage(page.Text.ToString(), page.Marks.ToArray(), IsHtml: true);
    }
}
