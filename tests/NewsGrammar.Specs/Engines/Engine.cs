namespace NewsGrammar.Specs;

/// <summary>One of the two ways to run a grammar: the interpreter, or the C# that is generated from it.</summary>
/// <param name="Name">How failures name it.</param>
/// <param name="Parse">Parses UTF-16.</param>
/// <param name="ParseUtf8">Parses UTF-8.</param>
/// <param name="ParsePage">Parses pages of UTF-16.</param>
/// <param name="ParsePageUtf8">Parses pages of UTF-8.</param>
public sealed record Engine(
    string Name, ParseText<char> Parse, ParseText<byte> ParseUtf8, ParsePage<char> ParsePage, ParsePage<byte> ParsePageUtf8)
{
    /// <summary>The interpreter of a grammar.</summary>
    /// <param name="grammar">The grammar.</param>
    public static Engine Interpreting(Grammar grammar)
    {
        ArgumentNullException.ThrowIfNull(grammar);
        return new Engine("interpreter", grammar.Parse, grammar.ParseUtf8, grammar.Parse, grammar.ParseUtf8);
    }
}
