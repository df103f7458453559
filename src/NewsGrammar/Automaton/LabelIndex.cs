using System.Runtime.CompilerServices;
using NewsGrammar.Folding;

namespace NewsGrammar.Automaton;

/// <summary>
/// Finds the labels that a line could begin with: by a table of first code points, so that most lines of prose are never
/// compared with one, then by a tree of folded units, so that the number of labels does not matter.
/// </summary>
public sealed class LabelIndex
{
    /// <summary>The node before the first unit.</summary>
    internal const int Root = 0;

    private readonly bool[] _mayBegin = new bool[Fold.LowEnd];
    private readonly bool _hasHighLetter;
    private readonly bool _isAlwaysAsked;
    private readonly char[][] _units;
    private readonly int[][] _children;
    private readonly int[][] _rules;

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
        _units = [.. nodes.Select(static node => node.Children.Keys.ToArray())];
        _children = [.. nodes.Select(static node => node.Children.Values.Select(static child => child.Index).ToArray())];
        _rules = [.. nodes.Select(static node => node.Rules.ToArray())];
        _isAlwaysAsked = _rules[Root].Length > 0;
        _hasHighLetter = _units[Root].Any(static unit => unit >= Fold.LowEnd);
        for (int codePoint = 0; codePoint < Fold.LowEnd; codePoint++)
        {
            char folded = Fold.Low[codePoint];
            _mayBegin[codePoint] = _isAlwaysAsked || folded == Fold.Nothing || _units[Root].Contains(folded);
        }
    }

    /// <summary>Whether a label could begin a line whose first code point is this one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool MayBegin(int codePoint)
    {
        bool[] low = _mayBegin;
        return (uint)codePoint < (uint)low.Length
            ? low[codePoint]
            : _hasHighLetter || _isAlwaysAsked || !IsHighWithoutLowFold(codePoint);
    }

    /// <summary>The rules with a label that ends at a node, in ascending order.</summary>
    internal ReadOnlySpan<int> RulesAt(int node) => _rules[node];

    /// <summary>The node behind a folded unit; -1 when no label goes on with it.</summary>
    internal int Child(int node, char unit)
    {
        char[] units = _units[node];
        for (int index = 0; index < units.Length; index++)
        {
            if (units[index] == unit)
            {
                return _children[node][index];
            }
        }

        return -1;
    }

    /// <summary>Punctuation, symbols, kana, Han and Hangul: blocks in which nothing folds to a code point below U+0800.</summary>
    private static bool IsHighWithoutLowFold(int codePoint) =>
        codePoint is (>= 0x2010 and < 0x2028) or (>= 0x2030 and < 0x205F) or (>= 0x2190 and < 0x2C00) or (> 0x3000 and < 0xA640);
}
