namespace NewsGrammar.Compiler.Syntax.Lexing;

/// <summary>A run of characters of one kind. Lexemes follow one another without gaps, and make up the whole file.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="End">0-based offset after its last UTF-16 unit.</param>
internal readonly record struct Lexeme(TokenKind Kind, int End);
