namespace NewsGrammar.Runtime.Phrases;

/// <summary>A piece of the document that is a piece of phrases too.</summary>
/// <param name="Piece">Its number, as in <see cref="PhrasePiece"/>; negative when only a part of it, without a prefix, is known.</param>
/// <param name="Line">The 0-based number of its line among the non-blank ones.</param>
/// <param name="FollowsDirectly">Whether the piece before it in the document is the one before it in the list.</param>
internal readonly record struct TextPiece(int Piece, int Line, bool FollowsDirectly);
