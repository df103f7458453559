using System.Text;

namespace NewsGrammar.Specs;

/// <summary>An engine in one encoding.</summary>
/// <param name="Name">How failures name it, for example <c>generated UTF-8</c>.</param>
/// <param name="Read">Reads a text; for UTF-8 the text is encoded first, so it must not hold lone surrogates.</param>
public sealed record Reader(string Name, Func<string, Reading> Read)
{
    /// <summary>The readers of an engine: UTF-16, then UTF-8.</summary>
    /// <param name="engine">The engine.</param>
    public static IEnumerable<Reader> Of(Engine engine)
    {
        ArgumentNullException.ThrowIfNull(engine);
        yield return new Reader($"{engine.Name} UTF-16", text => Reading.Of(engine.Parse, text));
        yield return new Reader($"{engine.Name} UTF-8", text => Reading.Of(engine.ParseUtf8, Encoding.UTF8.GetBytes(text)));
    }
}
