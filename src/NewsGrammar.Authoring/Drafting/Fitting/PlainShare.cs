using System.Globalization;
using NewsGrammar.Compiler.Model;
using NewsGrammar.Views;

namespace NewsGrammar.Authoring.Drafting;

/// <summary>
/// Counts the lines that a grammar tells by nothing but their place, and the orders in which it finds the others: that pages fit says little
/// where a body takes everything.
/// </summary>
/// <param name="grammar">The grammar.</param>
internal sealed class PlainShare(Grammar grammar)
{
    private readonly HashSet<string> _plain =
        [.. grammar.Compiled.Rules.Where(static rule => rule.Specificity == Specificity.Plain).Select(static rule => rule.Name)];

    private readonly HashSet<string> _layouts = new(StringComparer.Ordinal);
    private int _lines;
    private int _plainLines;

    /// <summary>Counts a page.</summary>
    /// <param name="document">The page as it was read.</param>
    public void Count(ParsedDocument<char> document)
    {
        var layout = new List<string>();
        foreach (ParsedLine<char> line in document.Lines)
        {
            string rule = line.Rule ?? "";
            _lines++;
            _plainLines += _plain.Contains(rule) ? 1 : 0;
            if (layout is not [.., var last] || last != rule)
            {
                layout.Add(rule);
            }
        }

        _layouts.Add(string.Join(' ', layout));
    }

    /// <summary>The counts in one line.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"told by their place alone: {_plainLines} of {_lines} lines; distinct layouts: {_layouts.Count}");
}
