using System.Text;

namespace NewsGrammar.Oracle;

/// <summary>A grammar file as a tree, independent of the compiler's own.</summary>
/// <param name="Name">The grammar's name.</param>
/// <param name="Lines">The line rules, in the order of the file.</param>
/// <param name="Document">The layout that a whole text must fit.</param>
/// <param name="Layouts">The other layouts, in the order of the file.</param>
public sealed record GrammarDefinition(
    string Name,
    IReadOnlyList<LineDefinition> Lines,
    LayoutDefinition Document,
    IReadOnlyList<LayoutDefinition> Layouts)
{
    /// <summary>Finds a line rule.</summary>
    /// <returns>The rule, or null where <paramref name="name"/> is none.</returns>
    public LineDefinition? FindLine(string name) => Lines.FirstOrDefault(line => line.Name == name);

    /// <summary>Finds a layout other than the document.</summary>
    /// <returns>The layout, or null where <paramref name="name"/> is none.</returns>
    public LayoutDefinition? FindLayout(string name) => Layouts.FirstOrDefault(layout => layout.Name == name);

    /// <summary>Prints the grammar as the text of a <c>.newsgrammar</c> file.</summary>
    public string ToGrammarText()
    {
        var text = new StringBuilder();
        text.Append("grammar ").Append(Name).Append("\n\n");
        foreach (LineDefinition line in Lines)
        {
            text.Append(line).Append('\n');
        }

        text.Append("\ndocument ").Append(Document).Append('\n');
        foreach (LayoutDefinition layout in Layouts)
        {
            text.Append("\nlayout ").Append(layout).Append('\n');
        }

        return text.ToString();
    }

    /// <inheritdoc cref="ToGrammarText"/>
    public override string ToString() => ToGrammarText();
}
