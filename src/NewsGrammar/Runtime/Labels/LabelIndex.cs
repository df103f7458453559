using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
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

    /// <summary>In place of a node: no label goes on like the line.</summary>
    internal const int None = -1;

    private readonly short[] _firsts = new short[Fold.ShortEnd];
    private readonly bool _mayBeginHigh;
    private readonly bool _isAlwaysAsked;
    private readonly char[] _units;
    private readonly int[] _children;
    private readonly int[][] _rules;
    private readonly string[] _texts;
    private readonly SpellingIndex _spellingsUtf8;
    private readonly SpellingIndex _spellingsUtf16;

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
        Texts = [.. nodes.Where(static node => node.Rules.Count > 0).Select(static node => node.Folded)];
        _children = new int[nodes.Length + 1];
        _children[0] = 1;
        for (int node = 0; node < nodes.Length; node++)
        {
            _children[node + 1] = _children[node] + nodes[node].Children.Count;
        }

        _spellingsUtf8 = SpellingsOf(root, nodes, Encoding.UTF8);
        _spellingsUtf16 = SpellingsOf(root, nodes, Encoding.Unicode);
        _isAlwaysAsked = _rules[Root].Length > 0;
        _mayBeginHigh = _isAlwaysAsked || root.Children.Keys.Any(static unit => unit >= Fold.ShortEnd);
        for (int codePoint = 0; codePoint < Fold.ShortEnd; codePoint++)
        {
            char folded = Fold.Short[codePoint];
            int node = Child(Root, folded);
            _firsts[codePoint] = (short)(_isAlwaysAsked || folded == Fold.Deleted || node > short.MaxValue ? Root : node);
        }
    }

    /// <summary>The folded labels.</summary>
    internal IReadOnlyList<string> Texts { get; }

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

    /// <summary>The label that a line is spelled with, where no other label can stand in its place; null for none.</summary>
    /// <typeparam name="T">The unit of the text.</typeparam>
    /// <param name="line">The trimmed line.</param>
    internal LabelSpelling? FindSpelling<T>(ReadOnlySpan<T> line)
        where T : unmanaged => (Unsafe.SizeOf<T>() == sizeof(byte) ? _spellingsUtf8 : _spellingsUtf16).Find(MemoryMarshal.AsBytes(line));

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

    /// <summary>
    /// The usual spellings of the labels that begin with no other label and begin none. A white space at an end of a label may be any
    /// other in the text.
    /// </summary>
    private static SpellingIndex SpellingsOf(LabelNode root, LabelNode[] nodes, Encoding encoding) => new(
    [
        .. root.Unrivalled()
            .Where(static node => node.Rules.Count == 1)
            .SelectMany(node => node.Labels
                .SelectMany(UsualSpellings.Of, static (label, text) => (Label: label, Text: text))
                .DistinctBy(static spelling => spelling.Text)
                .Where(static spelling => spelling.Text.Length > 0 && spelling.Text.Trim() == spelling.Text)
                .Select(spelling => SpellingOf(spelling.Label, spelling.Text, Array.IndexOf(nodes, node), encoding))),
    ]);

    private static LabelSpelling SpellingOf(Label label, string text, int node, Encoding encoding)
    {
        byte[] bytes = encoding.GetBytes(text);
        return new LabelSpelling(bytes, encoding == Encoding.UTF8 ? bytes.Length : text.Length, node, label.Rule, label.Form);
    }

    /// <summary>Punctuation, symbols, kana, Han and Hangul: blocks in which nothing folds to a code point below U+0800.</summary>
    private static bool IsHighWithoutLowFold(int codePoint) =>
        codePoint is (>= 0x2010 and < 0x2028) or (>= 0x2030 and < 0x205F) or (>= 0x2190 and < 0x2C00) or (> 0x3000 and < 0xA640);
}
