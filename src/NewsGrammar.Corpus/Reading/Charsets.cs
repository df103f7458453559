using System.Text;
using System.Text.Unicode;

namespace NewsGrammar.Corpus.Reading;

/// <summary>Brings texts of the web into UTF-8.</summary>
internal static class Charsets
{
    static Charsets()
    {
        // Windows-1256 and the like are not among the encodings that .NET brings by itself.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
    }

    /// <summary>A text in UTF-8.</summary>
    /// <param name="text">The text.</param>
    /// <param name="charset">Its encoding as a header names it; null where none does, which means UTF-8.</param>
    /// <param name="utf8">The text in UTF-8, without being copied where it is so already.</param>
    /// <returns>What is wrong; null for nothing.</returns>
    public static string? ToUtf8(ReadOnlySpan<byte> text, string? charset, out ReadOnlySpan<byte> utf8)
    {
        utf8 = text;
        if (charset is null || charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || charset.Equals("utf8", StringComparison.OrdinalIgnoreCase))
        {
            return Utf8.IsValid(text) ? null : "the text is not UTF-8";
        }

        try
        {
            Encoding encoding = Encoding.GetEncoding(charset, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
            utf8 = Encoding.UTF8.GetBytes(encoding.GetString(text));
            return null;
        }
        catch (ArgumentException exception) when (exception is not DecoderFallbackException)
        {
            return $"the encoding '{charset}' is not known";
        }
        catch (DecoderFallbackException)
        {
            return $"the text is not {charset}, though its header says so";
        }
    }
}
