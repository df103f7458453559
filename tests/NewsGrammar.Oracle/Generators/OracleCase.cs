using System.Globalization;
using System.Text;

namespace NewsGrammar.Oracle;

/// <summary>A grammar and a text to read with it.</summary>
/// <param name="Grammar">The grammar.</param>
/// <param name="Text">The text.</param>
public sealed record OracleCase(GrammarDefinition Grammar, string Text)
{
    /// <summary>Prints the grammar file, and the text as a C# string literal that can be pasted into a test.</summary>
    public override string ToString() => $"{Grammar.ToGrammarText()}\ntext {ToLiteral(Text)}\n";

    // Everything but plain letters and signs is escaped, since bidi and zero-width marks are what failures hide in.
    private static string ToLiteral(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (char unit in text)
        {
            literal.Append(unit switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                ' ' => " ",
                _ when IsPlain(unit) => unit.ToString(),
                _ => "\\u" + ((int)unit).ToString("X4", CultureInfo.InvariantCulture),
            });
        }

        return literal.Append('"').ToString();
    }

    private static bool IsPlain(char unit) => !Folding.IsDeleted(unit) && !Blank.Is(unit)
        && (char.IsLetterOrDigit(unit) || char.IsPunctuation(unit) || char.IsSymbol(unit));
}
