using CsCheck;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Tests;

/// <summary>No text makes the compiler throw, and every text is either a grammar or has an error.</summary>
public class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        "grammar", "import", "site", "line", "layout", "document", "where", "and", "or", "not", "text", "word", "number",
        "list", "phrases", "sep", "bullet", "exact", "words", "chars", "starts", "ends", "with", "contains", "first",
        "joined", "A", "B", "value", "read-also", "2nd", "7", "=", ":", "(", ")", "|", "?", "*", "+", "{", "}", ",", "<",
        "<=", ">", ">=", "==", "\"a\"", "\"", "\\", "//", "/// x", "\n", "\n", " ", "\r", "\t", "\0", "\uFFFD", "\uD83D",
        "م", "٤", "\u200F", "“", "@", "name:text", "f: A", "line A = text\n", "document D = A\n", "grammar G\n",
    ];

    private static readonly Gen<string> APiece = Gen.Int[0, Pieces.Length - 1].Select(static index => Pieces[index]);

    private static readonly Gen<string> Soup = APiece.Array[0, 60].Select(string.Concat);

    private static readonly Gen<string> SpacedSoup =
        APiece.Array[0, 60].Select(static pieces => string.Join(' ', pieces));

    [Fact]
    public void Every_prefix_of_a_grammar_is_read()
    {
        for (var length = 0; length <= GoodGrammar.Text.Length; length++)
        {
            Read(GoodGrammar.Text[..length]);
        }
    }

    [Fact]
    public void A_grammar_with_a_piece_left_out_is_read() =>
        Gen.Select(Gen.Int[0, GoodGrammar.Text.Length], Gen.Int[0, 40])
            .Sample(static (start, length) =>
                Read(GoodGrammar.Text.Remove(start, Math.Min(length, GoodGrammar.Text.Length - start))));

    [Fact]
    public void A_grammar_with_pieces_put_in_is_read() =>
        Gen.Select(Gen.Int[0, GoodGrammar.Text.Length], APiece).Array[1, 8].Sample(static changes =>
        {
            var text = GoodGrammar.Text;
            foreach (var (at, piece) in changes)
            {
                text = text.Insert(at, piece);
            }

            Read(text);
        });

    [Fact]
    public void Any_words_of_the_language_are_read() => Gen.OneOf(Soup, SpacedSoup).Sample(Read, iter: 2_000);

    [Fact]
    public void Any_characters_are_read() => Gen.Char.Array[0, 200].Select(static units => new string(units)).Sample(Read);

    /// <summary>Reads a text, writes what is said about it, and looks whether all of it lies within the text.</summary>
    private static void Read(string text)
    {
        var source = new SourceText("any.newsgrammar", text);
        var (grammar, diagnostics) = GrammarReader.Read(source);
        Assert.Equal(grammar is null, diagnostics.Any(static diagnostic => diagnostic.IsError));
        foreach (var diagnostic in diagnostics)
        {
            Assert.InRange(diagnostic.Span.Start, 0, text.Length);
            Assert.InRange(diagnostic.Span.End, diagnostic.Span.Start, text.Length);
            Assert.StartsWith("any.newsgrammar:", DiagnosticRenderer.Plain.Render(diagnostic, source), StringComparison.Ordinal);
        }
    }
}
