using System.Text;
using NewsGrammar.Marks;

namespace NewsGrammar.Specs;

/// <summary>An engine in one encoding.</summary>
/// <param name="Name">How failures name it, for example <c>generated UTF-8</c>.</param>
/// <param name="ReadPage">Reads a page; for UTF-8 the text is encoded first, so it must not hold lone surrogates.</param>
public sealed record Reader(string Name, Func<string, LineMarks[], Reading> ReadPage)
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    public Reading Read(string text) => ReadPage(text, []);

    /// <summary>The readers of an engine: UTF-16, then UTF-8.</summary>
    /// <param name="engine">The engine.</param>
    public static IEnumerable<Reader> Of(Engine engine)
    {
        ArgumentNullException.ThrowIfNull(engine);
        yield return new Reader($"{engine.Name} UTF-16", (text, marks) => marks.Length == 0
            ? Reading.Of(engine.Parse, text)
            : Reading.OfPage(engine.ParsePage, new MarkedText<char>(text, marks)));
        yield return new Reader($"{engine.Name} UTF-8", (text, marks) => marks.Length == 0
            ? Reading.Of(engine.ParseUtf8, Encoding.UTF8.GetBytes(text))
            : Reading.OfPage(engine.ParsePageUtf8, new MarkedText<byte>(Encoding.UTF8.GetBytes(text), marks)));
    }
}
