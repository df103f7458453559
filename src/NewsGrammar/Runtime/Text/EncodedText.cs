using System.ComponentModel;
using System.Text;

namespace NewsGrammar.Runtime.Text;

/// <summary>A text in both encodings, to be compared unit by unit. For text units; an app has no need of it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EncodedText
{
    private readonly byte[] _utf8;
    private readonly string _utf16;

    /// <summary>Encodes a text.</summary>
    /// <param name="text">The text.</param>
    internal EncodedText(string text)
    {
        _utf16 = text;
        _utf8 = Encoding.UTF8.GetBytes(text);
    }

    /// <summary>The text in UTF-8.</summary>
    internal ReadOnlySpan<byte> Utf8 => _utf8;

    /// <summary>The text in UTF-16.</summary>
    internal ReadOnlySpan<char> Utf16 => _utf16;
}
