namespace NewsGrammar.Runtime.Labels;

/// <summary>
/// A label in one spelling and one encoding. No other label can stand in the same place, so a line that starts with these
/// very units need not be folded letter by letter.
/// </summary>
/// <param name="Bytes">The label, without white space at its ends.</param>
/// <param name="Length">Its length in units of the encoding.</param>
/// <param name="Node">The node of the tree of labels where it ends.</param>
/// <param name="Rule">The number of its rule.</param>
/// <param name="Form">What the rule has behind it.</param>
internal sealed record LabelSpelling(byte[] Bytes, int Length, int Node, int Rule, LabelForm Form);
