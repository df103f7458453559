using System.Globalization;
using System.Text;
using CsCheck;
using NewsGrammar.Compiler;
using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.Compiler.Text;
using NewsGrammar.Oracle;

namespace NewsGrammar.Specs;

/// <summary>
/// Random grammars and texts, read by the engines and by the oracle, which follows the language's definition word by
/// word with no thought for time. A failure prints the seed that makes the case again.
/// </summary>
public sealed class DifferentialTests
{
    private const int GeneratedGrammars = 60;
    private const int TextsAGrammar = 25;

    // NEWSGRAMMAR_CASES asks for a longer search than a normal run has time for.
    private static readonly int Cases =
        int.TryParse(Environment.GetEnvironmentVariable("NEWSGRAMMAR_CASES"), CultureInfo.InvariantCulture, out int cases) ? cases : 6000;

    private static readonly GenerationOptions Options = new() { ExactLiterals = true, OptionalValues = true };

    [Fact]
    public void The_interpreter_agrees_with_the_oracle() => OracleGen.Cases(Options).Sample(
        static sample =>
        {
            string expected = Comparison.Of(ReferenceReader.Read(sample.Grammar, sample.Text));
            var engine = Engine.Interpreting(new Grammar(Compile(sample.Grammar)));
            Assert.Equal(expected, Comparison.Of<char>(engine.Parse, sample.Text));
            Assert.Equal(expected, Comparison.Of<byte>(engine.ParseUtf8, Encoding.UTF8.GetBytes(sample.Text)));
        },
        iter: Cases);

    [Fact]
    public void Generated_code_agrees_with_the_oracle()
    {
        Gen<(GrammarDefinition Grammar, string[] Texts)> cases = OracleGen.Grammars(Options)
            .SelectMany(static grammar => OracleGen.Texts(grammar, Options).Array[TextsAGrammar].Select(texts => (grammar, texts)));
        cases.Array[GeneratedGrammars].Sample(
            static batch =>
            {
                var generated = GeneratedEngines.Compile([.. batch.Select(static item => Compile(item.Grammar))]);
                foreach (((GrammarDefinition grammar, string[] texts), int number) in batch.Select(static (item, number) => (item, number)))
                {
                    foreach (string text in texts)
                    {
                        string expected = Comparison.Of(ReferenceReader.Read(grammar, text));
                        string actual = Comparison.Of<char>(generated[number].Parse, text);
                        string actualUtf8 = Comparison.Of<byte>(generated[number].ParseUtf8, Encoding.UTF8.GetBytes(text));
                        Assert.True(
                            expected == actual && expected == actualUtf8,
                            $"{new OracleCase(grammar, text)}\nexpected\n{expected}\nUTF-16\n{actual}\nUTF-8\n{actualUtf8}");
                    }
                }
            },
            iter: 1,
            threads: 1,
            print: static batch => $"{batch.Length} grammars");
    }

    private static CompiledGrammar Compile(GrammarDefinition grammar)
    {
        GrammarCompilation compilation = GrammarCompiler.Compile(new SourceText("random.newsgrammar", grammar.ToGrammarText()));
        return compilation.Grammar ?? throw new GrammarException(compilation.Diagnostics);
    }
}
