namespace NewsGrammar.Runtime.Phrases;

/// <summary>A piece of a value that is read as phrases.</summary>
/// <param name="Piece">Its number, twice, and one more where white space stands before it.</param>
/// <param name="Line">The 0-based number of its line among the non-blank ones.</param>
/// <param name="Value">The 0-based number of its value.</param>
/// <param name="WordStart">Where the word that it is part of starts, in units of the text.</param>
/// <param name="WordEnd">Where that word ends.</param>
internal record struct PhrasePiece(int Piece, int Line, int Value, int WordStart, int WordEnd)
{
    /// <summary>How many pieces the longest run has that begins here and occurs in another line.</summary>
    public int MaxRun { get; set; }
}
