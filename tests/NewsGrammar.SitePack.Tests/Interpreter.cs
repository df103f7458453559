using System.Text;
using NewsGrammar.Marks;

namespace NewsGrammar.SitePack.Tests;

/// <summary>Reads samples with the grammar file as it is now.</summary>
internal static class Interpreter
{
    /// <summary>Reads a text as UTF-16.</summary>
    public static Reading Read(Grammar grammar, string text, LineMarks[] marks)
    {
        using var document = grammar.Parse(new MarkedText<char>(text, marks));
        return Reading.Of(document, static units => new string(units));
    }

    /// <summary>Reads a text as UTF-8.</summary>
    public static Reading ReadUtf8(Grammar grammar, string text, LineMarks[] marks)
    {
        using var document = grammar.ParseUtf8(new MarkedText<byte>(Encoding.UTF8.GetBytes(text), marks));
        return Reading.Of(document, Encoding.UTF8.GetString);
    }
}
