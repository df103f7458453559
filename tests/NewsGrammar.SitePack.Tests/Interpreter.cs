using System.Text;

namespace NewsGrammar.SitePack.Tests;

/// <summary>Reads samples with the grammar file as it is now.</summary>
internal static class Interpreter
{
    /// <summary>Reads a text as UTF-16.</summary>
    public static Reading Read(Grammar grammar, string text)
    {
        using var document = grammar.Parse(text);
        return Reading.Of(document, static units => new string(units));
    }

    /// <summary>Reads a text as UTF-8.</summary>
    public static Reading ReadUtf8(Grammar grammar, string text)
    {
        using var document = grammar.ParseUtf8(Encoding.UTF8.GetBytes(text));
        return Reading.Of(document, Encoding.UTF8.GetString);
    }
}
