using System.Text;

namespace NewsGrammar.Benchmarks.Engines;

/// <summary>The grammar of the articles, compiled at run time from the file that the generator reads at build time.</summary>
internal static class ArabKhabarGrammar
{
    /// <summary>The text of the grammar file.</summary>
    public static string Text { get; } = ReadText();

    /// <summary>The grammar for the interpreter.</summary>
    public static Grammar Value { get; } = Grammar.Compile(Text, "arabkhabar.newsgrammar");

    private static string ReadText()
    {
        using Stream stream = typeof(ArabKhabarGrammar).Assembly.GetManifestResourceStream("arabkhabar.newsgrammar")
            ?? throw new InvalidOperationException("The grammar file is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
