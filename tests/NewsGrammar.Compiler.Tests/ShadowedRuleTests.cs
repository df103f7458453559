using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Tests;

/// <summary>Rules that never win, because one of equal rank that is tried first takes all their lines.</summary>
public class ShadowedRuleTests
{
    [Theory]
    [InlineData("(a: A | b: B | p: P)+", "words < 9", "words < 9 and digits == 0", true)]
    [InlineData("(b: B | a: A | p: P)+", "words < 9", "words < 9 and digits == 0", false)]
    [InlineData("(a: A | b: B | p: P)+", "words < 9", "words < 5", true)]
    [InlineData("(a: A | b: B | p: P)+", "words < 5", "words < 9", false)]
    [InlineData("(a: A | b: B | p: P)+", "sentence or first", "first", true)]
    [InlineData("(a: A | b: B | p: P)+", "starts with stem \"ab\"", "starts with \"ab\"", false)]
    [InlineData("a: A b: B p: P", "words < 9", "words < 5", false)]
    public void A_wider_rule_before_it_takes_all_its_lines(string document, string wide, string narrow, bool isShadowed)
    {
        string grammar = $"grammar G\nline A = text where {wide}\nline B = text where {narrow}\nline P = text\ndocument D = {document}";

        Assert.Equal(
            isShadowed ? [DiagnosticDescriptors.NeverTaken.Id] : [],
            GrammarCompiler.Compile(new SourceText("g.newsgrammar", grammar)).Diagnostics.Select(static diagnostic => diagnostic.Descriptor.Id));
    }
}
