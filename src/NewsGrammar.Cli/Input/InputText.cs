using System.Text;

namespace NewsGrammar.Cli.Input;

/// <summary>
/// The text of a file in the units that the parser works on. Files are UTF-8 unless a byte order mark says UTF-16;
/// what is malformed becomes U+FFFD at the latest when it is written.
/// </summary>
internal static class InputText
{
    /// <summary>The text in UTF-8.</summary>
    public static ReadOnlyMemory<byte> ToUtf8(byte[] file) =>
        Utf16Of(file) is { } encoding ? Encoding.Convert(encoding, Encoding.UTF8, file) : file;

    /// <summary>The text in UTF-16.</summary>
    public static ReadOnlyMemory<char> ToUtf16(byte[] file) => (Utf16Of(file) ?? Encoding.UTF8).GetString(file).AsMemory();

    /// <summary>The byte order of UTF-16 that a mark names; null without one.</summary>
    internal static Encoding? Utf16Of(ReadOnlySpan<byte> file) => file switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };
}
