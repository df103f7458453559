using System.Text;
using NewsGrammar.Compiler.Syntax.Lexing;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Specs.Formatting;

/// <summary>Grammar files as hands in a hurry leave them: any white space and comments between the tokens.</summary>
internal static class MessyText
{
    private static readonly string[] Spaces = [" ", "  ", "\t", "\n    ", "\r\n  ", "\n\n\n", " // behind\n", "\n// above\n  ", "\n  /// said\n  ", "\u200F ", " //\n\n//// four\n"];

    /// <summary>The file with other white space, and with comments.</summary>
    /// <param name="text">The file.</param>
    /// <param name="random">Chooses.</param>
    public static string Of(string text, Random random)
    {
        var messy = new StringBuilder();
        foreach (Token token in Lexer.ReadWithComments(new SourceText("g.newsgrammar", text)))
        {
            bool isApart = token.Kind is TokenKind.Comment or TokenKind.Documentation || (messy.Length > 0 && messy[^1] != '\n' && token.IsFirstOnLine);
            messy.Append(isApart ? random.Next(4) == 0 ? "\n\n" : "\n" : token.IsAttached ? "" : random.Next(3) == 0 ? Spaces[random.Next(Spaces.Length)] : " ");
            messy.Append(token.Text);
            messy.Append(token.Kind is TokenKind.Comment or TokenKind.Documentation ? "\n" : "");
        }

        return messy.Append(random.Next(2) == 0 ? "" : "  // the end").ToString();
    }
}
