using System.ComponentModel;
using System.Text.Json;

namespace NewsGrammar.Runtime.Text;

/// <summary>
/// The unit that a text is made of: what differs between UTF-16 and UTF-8. Everything else is one generic body over it.
/// For generated code; an app has no need of it.
/// </summary>
/// <typeparam name="TSelf">The unit itself: a struct as large as the unit.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ITextUnit<TSelf>
    where TSelf : unmanaged, ITextUnit<TSelf>
{
    /// <summary>The unit as a number.</summary>
    int Value { get; }

    /// <summary>Decodes the code point at a place. A malformed sequence gives U+FFFD.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">0-based offset in units, less than the text's length.</param>
    /// <param name="length">How many units the code point takes, 1 or more.</param>
    static abstract int Decode(ReadOnlySpan<TSelf> text, int at, out int length);

    /// <summary>Decodes the code point that ends before a place. A malformed sequence gives U+FFFD.</summary>
    /// <param name="text">The text.</param>
    /// <param name="before">0-based offset in units of the place, 1 to the text's length.</param>
    /// <param name="length">How many units the code point takes, 1 or more.</param>
    static abstract int DecodeLast(ReadOnlySpan<TSelf> text, int before, out int length);

    /// <summary>The line feeds among 64 units: bit n is set when unit n is one.</summary>
    /// <param name="block">The first of 64 readable units.</param>
    static abstract ulong LineFeeds(ref readonly TSelf block);

    /// <summary>Whether a line feed is among 128 units.</summary>
    /// <param name="block">The first of 128 readable units.</param>
    static abstract bool HasLineFeed(ref readonly TSelf block);

    /// <summary>The white space of ASCII among 64 units: bit n is set when unit n is some.</summary>
    /// <param name="block">The first of 64 readable units.</param>
    /// <param name="doubtful">The units at which other white space or a mark may begin: they have to be looked at.</param>
    static abstract ulong WhiteSpace(ref readonly TSelf block, out ulong doubtful);

    /// <summary>The tables for the encoding.</summary>
    static abstract LetterMaskTable TableOf(LetterMasks masks);

    /// <summary>The masks of the first two letters of a line, ANDed.</summary>
    /// <param name="line">The first unit of the line; those from it on are readable as far as the masks reach.</param>
    /// <param name="table">The tables.</param>
    static abstract int MaskOfFirstLetters(ref readonly TSelf line, LetterMaskTable table);

    /// <summary>The masks of the next two letters of a line, ANDed.</summary>
    /// <param name="line"><inheritdoc cref="MaskOfFirstLetters" path="/param[@name='line']"/></param>
    /// <param name="table"><inheritdoc cref="MaskOfFirstLetters" path="/param[@name='table']"/></param>
    static abstract int MaskOfNextLetters(ref readonly TSelf line, LetterMaskTable table);

    /// <summary>
    /// Whether the code point that ends before a place can be neither white space nor a mark, told from a unit or two. False says
    /// that it has to be looked at.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="before">0-based offset of the place, 1 to the text's length.</param>
    static abstract bool EndsVisibly(ReadOnlySpan<TSelf> text, int before);

    /// <summary>
    /// Whether a text begins with a code point that is neither white space nor a mark, told from a unit or two. False says that it is
    /// empty or has to be looked at.
    /// </summary>
    static abstract bool StartsVisibly(ReadOnlySpan<TSelf> text);

    /// <summary>How many units U+2022 and a space take, the bullet of most pages, where a text begins with them; 0 where it does not.</summary>
    static abstract int UsualBullet(ReadOnlySpan<TSelf> text);

    /// <summary>What parts the items of a list, <c>، , ; ؛ # • |</c>, among 64 units: bit n is set when such a delimiter ends with unit n.</summary>
    /// <param name="block">The first of 64 readable units.</param>
    /// <param name="open">What the block before leaves open, and this one for the next; 0 where none is before.</param>
    static abstract ulong ListDelimiters(ref readonly TSelf block, ref uint open);

    /// <summary>How many units a delimiter of <see cref="ListDelimiters"/> takes, told from its last one.</summary>
    static abstract int ListDelimiterLength(TSelf last);

    /// <summary>The text as a string; malformed sequences of UTF-8 become U+FFFD.</summary>
    static abstract string ToText(ReadOnlySpan<TSelf> text);

    /// <summary>Writes the text as a JSON string; malformed sequences become U+FFFD.</summary>
    static abstract void WriteJson(Utf8JsonWriter writer, ReadOnlySpan<TSelf> text);
}
