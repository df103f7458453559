using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Runtime.Labels;

/// <summary>
/// A label as the grammar spells it. Where no other label can stand in the same place, a line that starts with these very
/// units need not be folded letter by letter.
/// </summary>
/// <param name="Text">The label, without white space or marks at its ends.</param>
/// <param name="Node">The node of the tree of labels where it ends.</param>
internal sealed record LabelSpelling(EncodedText Text, int Node);
