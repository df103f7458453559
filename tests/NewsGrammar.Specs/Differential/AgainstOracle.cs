using System.Text;
using NewsGrammar.Compiler;
using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.Compiler.Text;
using NewsGrammar.Oracle;

namespace NewsGrammar.Specs;

/// <summary>A grammar whose interpreter is held to the oracle, in both encodings.</summary>
/// <param name="grammar">The grammar.</param>
internal sealed class AgainstOracle(GrammarDefinition grammar)
{
    /// <summary>The interpreter.</summary>
    public Engine Engine { get; } = Engine.Interpreting(new Grammar(Compile(grammar)));

    /// <summary>Fails where a text is read otherwise than the oracle reads it.</summary>
    public void AssertSame(string text)
    {
        string expected = Comparison.Of(ReferenceReader.Read(grammar, text));
        string actual = Comparison.Of<char>(Engine.Parse, text);
        string actualUtf8 = Comparison.Of<byte>(Engine.ParseUtf8, Encoding.UTF8.GetBytes(text));
        Assert.True(expected == actual && expected == actualUtf8, $"{new OracleCase(grammar, text)}\nexpected\n{expected}\nUTF-16\n{actual}\nUTF-8\n{actualUtf8}");
    }

    /// <summary>Fails where bytes, malformed ones too, are read otherwise than the oracle reads their text.</summary>
    public void AssertSame(byte[] utf8) => Assert.Equal(
        Comparison.Of(ReferenceReader.Read(grammar, Encoding.UTF8.GetString(utf8))), Comparison.Of<byte>(Engine.ParseUtf8, utf8));

    private static CompiledGrammar Compile(GrammarDefinition grammar)
    {
        GrammarCompilation compilation = GrammarCompiler.Compile(new SourceText("oracle.newsgrammar", grammar.ToGrammarText()));
        return compilation.Grammar ?? throw new GrammarException(compilation.Diagnostics);
    }
}
