using NewsGrammar.Compiler.Model;

namespace NewsGrammar.Authoring.Diagrams;

/// <summary>
/// The parts of layouts that a page went through. It numbers lines as <see cref="Compiler.Glushkov.ExpandedLayout"/> does: every
/// reference and every counted repetition is written out.
/// </summary>
internal sealed class TakenParts
{
    private readonly HashSet<LayoutNode> _taken = new(ReferenceEqualityComparer.Instance);
    private readonly bool[] _positions;
    private int _next;

    private TakenParts(bool[] positions)
    {
        _positions = positions;
    }

    /// <summary>No page: nothing is marked.</summary>
    public static TakenParts None { get; } = new([]);

    /// <summary>The parts that some positions lie in.</summary>
    /// <param name="document">The document layout.</param>
    /// <param name="positions">For each position of the layout, whether a line went to it.</param>
    public static TakenParts Of(Layout document, bool[] positions)
    {
        var taken = new TakenParts(positions);
        taken.Visit(document.Body);
        if (taken._next != positions.Length)
        {
            throw new ArgumentException("There are more positions, or fewer, than the layout has lines.", nameof(positions));
        }

        return taken;
    }

    /// <summary>Whether the page went through a part.</summary>
    public bool Holds(LayoutNode part) => _taken.Contains(part);

    private bool Visit(LayoutNode part)
    {
        bool isTaken = part switch
        {
            LineNode => _positions[_next++],
            LayoutReferenceNode reference => Visit(reference.Layout.Body),
            RepetitionNode repetition => VisitCopies(repetition),
            _ => VisitAll(part.Parts()),
        };
        if (isTaken)
        {
            _taken.Add(part);
        }

        return isTaken;
    }

    private bool VisitCopies(RepetitionNode repetition)
    {
        bool isTaken = false;
        for (int copy = 0; copy < (repetition.Maximum ?? Math.Max(1, repetition.Minimum)); copy++)
        {
            isTaken |= Visit(repetition.Part);
        }

        return isTaken;
    }

    private bool VisitAll(IReadOnlyList<LayoutNode> parts)
    {
        bool isTaken = false;
        foreach (LayoutNode part in parts)
        {
            isTaken |= Visit(part);
        }

        return isTaken;
    }
}
