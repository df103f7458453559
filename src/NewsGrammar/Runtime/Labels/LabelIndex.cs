using System.ComponentModel;
using System.Runtime.CompilerServices;
using NewsGrammar.Runtime.Folding;
using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Runtime.Labels;

/// <summary>
/// Finds the labels that a line could begin with: by a table of first code points, so that most lines of prose are never
/// compared with one, then by a tree of folded units, so that the number of labels does not matter.
/// </summary>
/// <remarks>
/// Nodes are numbered level by level, so that the children of a node are neighbours: those of node n begin at
/// <c>_children[n]</c> and end where those of the next node begin.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LabelIndex
{
    /// <summary>The node before the first unit.</summary>
    internal const int Root = 0;

    /// <summary>How many spellings are tried before it pays to fold the line instead.</summary>
    private const int MaxSpellings = 4;

    /// <summary>In place of a node: no label goes on like the line.</summary>
    internal const int None = -1;

    private readonly short[] _firsts = new short[Fold.ShortEnd];
    private readonly bool _mayBeginHigh;
    private readonly bool _isAlwaysAsked;
    private readonly char[] _units;
    private readonly int[] _children;
    private readonly int[][] _rules;
    private readonly string[] _texts;
    private readonly LabelSpelling[][] _spellings;

    /// <summary>Builds the table and the tree.</summary>
    /// <param name="labels">The labels of the rules that the document uses.</param>
    public LabelIndex(params ReadOnlySpan<Label> labels)
    {
        var root = new LabelNode();
        foreach (Label label in labels)
        {
            root.Add(label);
        }

        LabelNode[] nodes = root.Number();
        _units = [.. nodes.Select(static node => node.Unit)];
        _texts = [.. nodes.Select(static node => node.Folded)];
        _rules = [.. nodes.Select(static node => node.Rules.ToArray())];
        _children = new int[nodes.Length + 1];
        _children[0] = 1;
        for (int node = 0; node < nodes.Length; node++)
        {
            _children[node + 1] = _children[node] + nodes[node].Children.Count;
        }

        // The children of the root are numbered first: their numbers are the ones that FirstNode gives.
        _spellings = [[], .. nodes[Root].Children.Values.Select(child => SpellingsOf(child, nodes))];
        _isAlwaysAsked = _rules[Root].Length > 0;
        _mayBeginHigh = _isAlwaysAsked || root.Children.Keys.Any(static unit => unit >= Fold.ShortEnd);
        for (int codePoint = 0; codePoint < Fold.ShortEnd; codePoint++)
        {
            char folded = Fold.Short[codePoint];
            int node = Child(Root, folded);
            _firsts[codePoint] = (short)(_isAlwaysAsked || folded == Fold.Deleted || node > short.MaxValue ? Root : node);
        }
    }

    /// <summary>Where to look for a label on a line that begins with a code point.</summary>
    /// <returns>
    /// The node behind the code point; <see cref="Root"/> where the search has to begin before it; <see cref="None"/>
    /// where no label begins like it.
    /// </returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int FirstNode(int codePoint)
    {
        short[] firsts = _firsts;
        return (uint)codePoint < (uint)firsts.Length
            ? firsts[codePoint]
            : _mayBeginHigh || !IsHighWithoutLowFold(codePoint) ? Root : None;
    }

    /// <summary>The labels to be compared as they are spelled, with a line that enters the tree at a node.</summary>
    /// <param name="entry">The root or a child of it.</param>
    internal ReadOnlySpan<LabelSpelling> SpellingsAt(int entry) => _spellings[entry];

    /// <summary>The rules with a label that ends at a node, in ascending order.</summary>
    internal ReadOnlySpan<int> RulesAt(int node) => _rules[node];

    /// <summary>The folded label that ends at a node; empty where none does.</summary>
    internal string TextAt(int node) => _texts[node];

    /// <summary>The node behind a folded unit; <see cref="None"/> when no label goes on with it.</summary>
    internal int Child(int node, char unit)
    {
        int end = _children[node + 1];
        for (int child = _children[node]; child < end; child++)
        {
            if (_units[child] == unit)
            {
                return child;
            }
        }

        return None;
    }

    private static LabelSpelling[] SpellingsOf(LabelNode entry, LabelNode[] nodes)
    {
        LabelSpelling[] spellings =
        [
            .. entry.Unrivalled().SelectMany(node => node.Spellings.Distinct()
                .Where(static text => text.Length > 0)
                .Select(text => new LabelSpelling(new EncodedText(text), Array.IndexOf(nodes, node)))),
        ];
        return spellings.Length <= MaxSpellings ? spellings : [];
    }

    /// <summary>Punctuation, symbols, kana, Han and Hangul: blocks in which nothing folds to a code point below U+0800.</summary>
    private static bool IsHighWithoutLowFold(int codePoint) =>
        codePoint is (>= 0x2010 and < 0x2028) or (>= 0x2030 and < 0x205F) or (>= 0x2190 and < 0x2C00) or (> 0x3000 and < 0xA640);
}
