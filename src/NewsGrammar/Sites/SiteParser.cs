using NewsGrammar.Marks;
using NewsGrammar.Tapes;
using NewsGrammar.Views;

namespace NewsGrammar.Sites;

/// <summary>The parser of a grammar that names a site, for those who do not know which. Immutable; any thread may use it.</summary>
/// <param name="name">The name of the grammar.</param>
/// <param name="parse">Parses UTF-16.</param>
/// <param name="parseUtf8">Parses UTF-8.</param>
public sealed class SiteParser(string name, SiteParse<char> parse, SiteParse<byte> parseUtf8)
{
    /// <summary>The name of the grammar.</summary>
    public string Name => name;

    /// <summary>Parses a text of UTF-16. Every text gives a result; none throws.</summary>
    /// <param name="text">The text, which the result must not outlive.</param>
    /// <param name="tape">Where to put the result; null for memory of a pool, which disposing of the result gives back.</param>
    public ParsedDocument<char> Parse(ReadOnlySpan<char> text, Tape? tape = null) => parse(new MarkedText<char>(text, []), tape);

    /// <summary>Parses a text of UTF-8, malformed sequences and all. Every text gives a result; none throws.</summary>
    /// <param name="text"><inheritdoc cref="Parse(ReadOnlySpan{char}, Tape?)" path="/param[@name='text']"/></param>
    /// <param name="tape"><inheritdoc cref="Parse(ReadOnlySpan{char}, Tape?)" path="/param[@name='tape']"/></param>
    public ParsedDocument<byte> ParseUtf8(ReadOnlySpan<byte> text, Tape? tape = null) => parseUtf8(new MarkedText<byte>(text, []), tape);

    /// <summary>Parses a page: a text of UTF-16, and what is known of its lines. Every page gives a result; none throws.</summary>
    /// <param name="page">The page, which the result must not outlive.</param>
    /// <param name="tape"><inheritdoc cref="Parse(ReadOnlySpan{char}, Tape?)" path="/param[@name='tape']"/></param>
    public ParsedDocument<char> Parse(MarkedText<char> page, Tape? tape = null) => parse(page, tape);

    /// <summary>Parses a page: a text of UTF-8, and what is known of its lines. Every page gives a result; none throws.</summary>
    /// <param name="page">The page, which the result must not outlive.</param>
    /// <param name="tape"><inheritdoc cref="Parse(ReadOnlySpan{char}, Tape?)" path="/param[@name='tape']"/></param>
    public ParsedDocument<byte> ParseUtf8(MarkedText<byte> page, Tape? tape = null) => parseUtf8(page, tape);
}
