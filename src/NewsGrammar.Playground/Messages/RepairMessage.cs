namespace NewsGrammar.Playground.Messages;

/// <summary>What was done to make a page fit.</summary>
/// <param name="IsMissing">Whether a line is missing; otherwise one was left out.</param>
/// <param name="Line">The 1-based number of the line that was left out, or before which one is missing.</param>
/// <param name="Text">The line that was left out; empty for a missing one.</param>
/// <param name="Rule">The rule of the missing line; null for one that was left out.</param>
/// <param name="Field">The field of the missing line; null for none.</param>
/// <param name="Expected">The rules that the layout has a place for there.</param>
/// <param name="MayEnd">Whether the page may end there.</param>
internal sealed record RepairMessage(
    bool IsMissing, int Line, string Text, string? Rule, string? Field, IReadOnlyList<string> Expected, bool MayEnd);
