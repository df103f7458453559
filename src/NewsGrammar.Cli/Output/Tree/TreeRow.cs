using NewsGrammar.Views;

namespace NewsGrammar.Cli.Output.Tree;

/// <summary>One row of the tree, without the line's text.</summary>
/// <param name="Kind">What it shows.</param>
/// <param name="Line">The 1-based number of the line; for a missing one, of the line before which it is missing.</param>
/// <param name="Record">The 0-based number among the non-blank lines; -1 for a missing line.</param>
/// <param name="Field">The field, or those of a line that is spread, as <see cref="FieldPath"/> writes them; empty for none.</param>
/// <param name="Rule">The rule; empty for an unexpected line.</param>
/// <param name="Objects">The objects around it, as <see cref="FieldPath"/> numbers them.</param>
internal readonly record struct TreeRow(RowKind Kind, int Line, int Record, string Field, string Rule, int[] Objects);
