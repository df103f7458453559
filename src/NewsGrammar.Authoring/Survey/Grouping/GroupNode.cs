namespace NewsGrammar.Authoring.Survey;

/// <summary>Lines of a class and rule, or a part of them.</summary>
/// <param name="lineClass">The number of the class.</param>
/// <param name="rule">The number of the rule.</param>
/// <param name="sample">Some of the lines.</param>
internal sealed class GroupNode(ushort lineClass, ushort rule, IReadOnlyList<LineSurface> sample)
{
    /// <summary>The number of the class.</summary>
    public ushort Class => lineClass;

    /// <summary>The number of the rule.</summary>
    public ushort Rule => rule;

    /// <summary>Some of the lines.</summary>
    public IReadOnlyList<LineSurface> Sample => sample;

    /// <summary>What parts them; null for a group.</summary>
    public LineSplit? Split { get; private set; }

    /// <summary>The lines for which it holds.</summary>
    public GroupNode? First { get; private set; }

    /// <summary>The others.</summary>
    public GroupNode? Second { get; private set; }

    /// <summary>The 0-based number of the group.</summary>
    public int Number { get; set; }

    /// <summary>Parts the lines.</summary>
    public void Part(LineSplit split)
    {
        Split = split;
        First = new GroupNode(lineClass, rule, [.. sample.Where(line => split.Holds(line))]);
        Second = new GroupNode(lineClass, rule, [.. sample.Where(line => !split.Holds(line))]);
    }
}
