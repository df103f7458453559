using NewsGrammar.Folding;

namespace NewsGrammar.Automaton;

/// <summary>
/// Tells from the first code point of a trimmed line whether a label could begin it, so that most lines of prose are
/// never compared with one.
/// </summary>
public sealed class LineStarts
{
    private readonly bool[] mayBeLabel = new bool[Fold.LowEnd];

    /// <summary>Prepares the table.</summary>
    /// <param name="firstLetters">The first letters of the folded labels.</param>
    public LineStarts(string firstLetters)
    {
        ArgumentNullException.ThrowIfNull(firstLetters);
        for (int codePoint = 0; codePoint < Fold.LowEnd; codePoint++)
        {
            char folded = Fold.Low[codePoint];
            mayBeLabel[codePoint] = folded == Fold.Nothing || firstLetters.Contains(folded);
        }
    }

    /// <summary>Whether a label could begin a line whose first code point is this one.</summary>
    internal bool MayBeLabel(int codePoint) => codePoint >= mayBeLabel.Length || mayBeLabel[codePoint];
}
