using NewsGrammar.Benchmarks.Contenders.Antlr;
using NewsGrammar.Benchmarks.Engines;

namespace NewsGrammar.Benchmarks.Contenders;

/// <summary>Who parses articles.</summary>
internal static class ArticleContenders
{
    /// <summary>The parsers of this repository.</summary>
    public static IEnumerable<ArticleContender> Engines() =>
        [new GeneratedUtf8(), new GeneratedUtf16(), new InterpreterUtf8(), new InterpreterUtf16()];

    /// <summary>Those, and what a developer would write with the runtime alone.</summary>
    public static IEnumerable<ArticleContender> Common() =>
        [.. Engines(), new SpanContender(), new SplitContender(), new RegexContender()];

    /// <summary>Those, and what a developer would write with a parser library.</summary>
    public static IEnumerable<ArticleContender> All() =>
    [
        .. Common(),
        new MarkedUtf8(),
        new MarkedUtf16(),
        new ParlotContender(),
        new PidginContender(),
        new SuperpowerContender(),
        new SpracheContender(),
        new AntlrContender(),
    ];
}
