using System.ComponentModel;

namespace NewsGrammar.Runtime.Labels;

/// <summary>A literal that begins a labelled rule.</summary>
/// <param name="Text">Its text as the grammar spells it, which many pages do too.</param>
/// <param name="Folded">Its folded text; empty for an exact literal that folds to nothing.</param>
/// <param name="Rule">The number of the rule.</param>
/// <param name="Form">What the rule has behind it.</param>
/// <param name="IsExact">Whether no other spelling will do.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct Label(string Text, string Folded, int Rule, LabelForm Form = LabelForm.Other, bool IsExact = false);
