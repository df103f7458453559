using System.Runtime.CompilerServices;
using System.Text;
using NewsGrammar.Runtime.Folding;
using NewsGrammar.Runtime.Matching;
using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Runtime.Labels;

/// <summary>Goes down the tree of labels along a line, a code point at a time: the one place where labels are compared with text.</summary>
/// <typeparam name="T">The unit of the text.</typeparam>
internal ref struct LabelCursor<T>
    where T : unmanaged, ITextUnit<T>
{
    private readonly LabelIndex _labels;
    private readonly ReadOnlySpan<T> _line;

    /// <summary>Begins at a node that a line leads to with its first code point, or before it.</summary>
    /// <param name="labels">The tree.</param>
    /// <param name="line">The trimmed line, not empty.</param>
    /// <param name="entry">The node, as <see cref="LabelIndex.FirstNode"/> gives it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public LabelCursor(LabelIndex labels, ReadOnlySpan<T> line, int entry)
    {
        _labels = labels;
        _line = line;
        Node = entry;
        if (entry != LabelIndex.Root)
        {
            _ = T.Decode(line, 0, out int length);
            Next = length;
        }
    }

    /// <summary>The node that what was read of the line leads to.</summary>
    public int Node { get; private set; }

    /// <summary>0-based offset in units of what is read next.</summary>
    public int Next { get; private set; }

    /// <summary>Goes to the end of a label that the line starts with.</summary>
    /// <param name="node">Where the label ends in the tree.</param>
    /// <param name="next">Where it ends in the line.</param>
    public void Jump(int node, int next)
    {
        Node = node;
        Next = next;
    }

    /// <summary>Goes one code point on; those that folding deletes are passed.</summary>
    /// <returns>False when no label goes on like the line.</returns>
    public bool TryAdvance()
    {
        while (Next < _line.Length)
        {
            int codePoint = T.Decode(_line, Next, out int length);
            string expansion = string.Empty;
            int folded = codePoint < Fold.ShortEnd ? Fold.Short[codePoint] : Fold.Long(codePoint, out expansion);
            Next = folded == ' ' ? Skip.Space(_line, Next) : Next + length;
            if (folded == Fold.Deleted)
            {
                continue;
            }

            Node = folded < 0 ? Descend(expansion)
                : folded <= char.MaxValue ? _labels.Child(Node, (char)folded)
                : DescendPair(folded);
            return Node >= 0;
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly int DescendPair(int codePoint)
    {
        Span<char> pair = stackalloc char[2];
        new Rune(codePoint).EncodeToUtf16(pair);
        return Descend(pair);
    }

    private readonly int Descend(ReadOnlySpan<char> units)
    {
        int node = Node;
        for (int index = 0; index < units.Length && node >= 0; index++)
        {
            node = _labels.Child(node, units[index]);
        }

        return node;
    }
}
