namespace NewsGrammar.Playground.Messages;

/// <summary>Whether a page fits.</summary>
/// <param name="Repairs">How many repairs it takes.</param>
/// <param name="Recognized">Whether a label of the grammar stands in it.</param>
internal sealed record FitMessage(int Repairs, bool Recognized);
