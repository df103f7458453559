using NewsGrammar.Compiler.Model;
using NewsGrammar.Compiler.Text;
using NewsGrammar.Schema;

namespace NewsGrammar.Compiler.Glushkov;

/// <summary>One field of a layout while its shape is found.</summary>
/// <param name="Name">The name as the grammar writes it.</param>
/// <param name="Documentation">The doc comment above its first naming; null when there is none.</param>
internal sealed record FieldShape(string Name, string? Documentation)
{
    /// <summary>What it holds.</summary>
    public FieldKind Kind { get; set; }

    /// <summary>Whether it may hold several: some reading of the layout names it twice, or it is inside a repetition.</summary>
    public bool IsList { get; set; }

    /// <summary>Whether captures of lines that are spread come into it.</summary>
    public bool IsSpread { get; set; }

    /// <summary>Where the layout names it a second time, or brings in a layout that does; null where it does not.</summary>
    public SourceSpan? NamedAgain { get; set; }

    /// <summary>For an object, its layout.</summary>
    public Layout? Layout { get; init; }

    /// <summary>For captures, the rule that captures them.</summary>
    public LineRule? Rule { get; init; }
}
