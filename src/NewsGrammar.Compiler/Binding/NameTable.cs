using NewsGrammar.Compiler.Model;
using NewsGrammar.Compiler.Syntax.Tree;

namespace NewsGrammar.Compiler.Binding;

/// <summary>What the names of a grammar stand for. Of two declarations with one name the first counts.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<string, LineRule> _lines = [];
    private readonly Dictionary<string, Layout> _layouts = [];

    /// <summary>Enters the declarations of a file.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="layouts">The layouts.</param>
    /// <param name="broken">The names of declarations that could not be read. Stand-ins take their place.</param>
    public NameTable(IEnumerable<LineRule> lines, IEnumerable<Layout> layouts, IEnumerable<NameSyntax> broken)
    {
        foreach (var line in lines)
        {
            _lines.TryAdd(line.Name, line);
        }

        foreach (var layout in layouts)
        {
            _layouts.TryAdd(layout.Name, layout);
        }

        foreach (var name in broken)
        {
            _lines.TryAdd(name.Text, StandIn(name));
        }
    }

    /// <summary>All names.</summary>
    public IEnumerable<string> Names => _lines.Keys.Concat(_layouts.Keys);

    /// <summary>A line that stands for what could not be read or found.</summary>
    public static LineRule StandIn(NameSyntax name) =>
        new(name.Text, null, [new CaptureElement(null, CaptureKind.Text, IsOptional: false, name.Span)], null, name.Span);

    /// <summary>A reference to what the name stands for; null when it stands for nothing.</summary>
    public LayoutNode? Find(NameSyntax name)
    {
        if (_layouts.TryGetValue(name.Text, out var layout))
        {
            return new LayoutReferenceNode(layout, name.Span);
        }

        return _lines.TryGetValue(name.Text, out var line) ? new LineNode(line, name.Span) : null;
    }
}
