using System.Globalization;
using System.Text;
using NewsGrammar.Authoring.Explain;
using NewsGrammar.Compiler.Emit;
using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.Compiler.Model;
using NewsGrammar.Tapes;

namespace NewsGrammar.Authoring.Diagrams;

/// <summary>
/// Draws the layouts of a grammar as railroad diagrams: whoever follows the rails from left to right meets the lines of a page
/// from top to bottom.
/// </summary>
public static class LayoutDiagram
{
    private const int Margin = 16;
    private const int Heading = 22;

    /// <summary>From a station to the first piece, and from the last piece to a station.</summary>
    private const int Approach = 20;

    /// <summary>Draws a grammar: its document, then the layouts that it uses, in the order in which it comes to them.</summary>
    /// <param name="grammar">The grammar.</param>
    /// <param name="page">A page that the grammar read, whose path is marked; null for none.</param>
    /// <returns>An SVG image, complete in itself, that a line feed ends. Its colours follow those of the screen, light or dark.</returns>
    public static string Draw(CompiledGrammar grammar, DocumentExplanation? page = null)
    {
        ArgumentNullException.ThrowIfNull(grammar);
        Layout document = grammar.Model.Document;
        List<Layout> layouts = ReachedFrom(document);
        var builder = new RailBuilder(page is null ? TakenParts.None : TakenParts.Of(document, PositionsOf(grammar, page)));
        var svg = new SvgCanvas();
        int width = 0;
        int y = Margin;
        foreach (Layout layout in layouts)
        {
            RailPart part = builder.Build(layout);
            svg.Text("heading", Margin, y + RailMetrics.Baseline + 6, layout.Name);
            y += Heading + part.Up + RailMetrics.Space;
            DrawLine(svg, part, y);
            y += Math.Max(part.Down, part.Exit + RailMetrics.Space) + Margin;
            width = Math.Max(width, Math.Max(part.Width + 2 * (Approach + Margin), RailMetrics.WidthOf(layout.Name) + 2 * Margin));
        }

        return Write(grammar.Name, layouts, svg, width, y);
    }

    private static void DrawLine(SvgCanvas svg, RailPart part, int y)
    {
        int right = Margin + Approach + part.Width;
        svg.Rail(part.IsTaken).From(Margin, y).Across(Approach).End();
        part.Draw(svg, Margin + Approach, y);
        svg.Rail(part.IsTaken).From(right, y + part.Exit).Across(Approach).End();
        svg.Station(Margin, y);
        svg.Station(right + Approach, y + part.Exit);
    }

    private static string Write(string name, List<Layout> layouts, SvgCanvas svg, int width, int height)
    {
        string description = string.Join("; ", layouts.Select(GrammarText.Of));
        var text = new StringBuilder();
        text.Append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"railroad\" role=\"img\" ");
        text.Append(CultureInfo.InvariantCulture, $"width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\">\n");
        text.Append($"<title>{SvgCanvas.Escaped(name)}</title>\n<desc>{SvgCanvas.Escaped(description)}</desc>\n<style>\n{SvgStyle.Text}</style>\n");
        text.Append(CultureInfo.InvariantCulture, $"<rect class=\"paper\" width=\"{width}\" height=\"{height}\"/>\n");
        return text.Append(svg).Append("</svg>\n").ToString();
    }

    private static List<Layout> ReachedFrom(Layout document)
    {
        var reached = new List<Layout> { document };
        for (int index = 0; index < reached.Count; index++)
        {
            foreach (LayoutReferenceNode reference in reached[index].Body.WithDescendants().OfType<LayoutReferenceNode>())
            {
                if (!reached.Contains(reference.Layout))
                {
                    reached.Add(reference.Layout);
                }
            }
        }

        return reached;
    }

    private static bool[] PositionsOf(CompiledGrammar grammar, DocumentExplanation page)
    {
        bool[] positions = new bool[grammar.Automaton.Positions.Count];
        foreach (int position in page.Positions.Where(static position => position != LineReading.NoPosition))
        {
            positions[position] = true;
        }

        return positions;
    }
}
