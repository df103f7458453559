using System.Buffers;
using System.Text;
using System.Text.Unicode;

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

    /// <summary>Where a file is no text in UTF-8 or marked UTF-16, and the way out; null for a text.</summary>
    public static string? MistakeIn(ReadOnlySpan<byte> file)
    {
        if (Utf16Of(file) is not null || Utf8.IsValid(file))
        {
            return null;
        }

        int line = file[..LengthOfUtf8(file)].Count((byte)'\n') + 1;
        return $"line {line} is not UTF-8: what cannot be read becomes U+FFFD; convert the file, for example with "
            + "'iconv -f WINDOWS-1256 -t UTF-8'";
    }

    /// <summary>How many bytes are UTF-8 before the first that are not.</summary>
    private static int LengthOfUtf8(ReadOnlySpan<byte> file)
    {
        int length = 0;
        while (Rune.DecodeFromUtf8(file[length..], out _, out int consumed) == OperationStatus.Done)
        {
            length += consumed;
        }

        return length;
    }

    /// <summary>The byte order of UTF-16 that a mark names; null without one.</summary>
    internal static Encoding? Utf16Of(ReadOnlySpan<byte> file) => file switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };
}
