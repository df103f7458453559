using System.Text;

namespace NewsGrammar.Automaton;

/// <summary>
/// A label as the grammar spells it. Where no other label can stand in the same place, a line that starts with these very
/// units need not be folded letter by letter. For text units; an app has no need of it.
/// </summary>
public sealed class LabelSpelling
{
    private readonly byte[] _utf8;
    private readonly string _utf16;

    /// <summary>Encodes a label.</summary>
    /// <param name="text">The label, without white space or marks at its ends.</param>
    /// <param name="node">The node of the tree of labels where it ends.</param>
    internal LabelSpelling(string text, int node)
    {
        _utf16 = text;
        _utf8 = Encoding.UTF8.GetBytes(text);
        Node = node;
    }

    /// <summary>The label in UTF-8.</summary>
    internal ReadOnlySpan<byte> Utf8 => _utf8;

    /// <summary>The label in UTF-16.</summary>
    internal ReadOnlySpan<char> Utf16 => _utf16;

    /// <summary>The node of the tree of labels where it ends.</summary>
    internal int Node { get; }
}
