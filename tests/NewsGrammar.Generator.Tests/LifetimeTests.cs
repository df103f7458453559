namespace NewsGrammar.Generator.Tests;

/// <summary>A result cannot outlive its text: whoever tries is stopped by the compiler.</summary>
public class LifetimeTests
{
    [Theory]
    [InlineData("CS8345", "public class Holder { private My.App.Small.Page<char> _page; }")]
    [InlineData("CS8352", """
        public class Holder
        {
            public static My.App.Small.Page<char> Read()
            {
                System.Span<char> text = stackalloc char[8];
                var page = My.App.Small.Parse(text);
                return page;
            }
        }
        """)]
    [InlineData("CS9108", """
        public class Holder(My.App.Small.Page<char> page)
        {
            public System.Func<bool> Later() => () => page.Fits;
        }
        """)]
    [InlineData("CS0029", "public class Holder { public static object Box() => My.App.Small.Parse(\"text\"); }")]
    public void The_compiler_keeps_a_result_from_outliving_its_text(string code, string source)
    {
        var run = new GeneratorRun([new GrammarText("/app/small.newsgrammar", Grammars.Small)]);
        run.EditCSharp(source);

        Assert.Contains(run.CompilerMessages, message => message.Contains($"error {code}:", StringComparison.Ordinal));
    }

    [Fact]
    public void Within_its_text_it_can_be_handed_on()
    {
        var run = new GeneratorRun([new GrammarText("/app/small.newsgrammar", Grammars.Small)]);
        run.EditCSharp("""
            public static class Holder
            {
                public static My.App.Small.Page<char> Read(System.ReadOnlySpan<char> text) => My.App.Small.Parse(text);
            }
            """);

        Assert.DoesNotContain(run.CompilerMessages, static message => !message.Contains("CS1591", StringComparison.Ordinal));
    }
}
