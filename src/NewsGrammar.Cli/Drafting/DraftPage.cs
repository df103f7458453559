using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NewsGrammar.Cli.Input;
using NewsGrammar.Compiler.Drafting;

namespace NewsGrammar.Cli.Drafting;

/// <summary>Reads pages to draft from, more strictly than texts to parse: rules made up from what is no text help nobody.</summary>
internal static partial class DraftPage
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>A page.</summary>
    /// <param name="path">The path; <see cref="InputFile.StandardInput"/> for standard input.</param>
    /// <exception cref="InputException">It cannot be read, or is no plain text.</exception>
    public static DraftSample Read(string path)
    {
        string text = Decode(DocumentFile.Read(path));
        var sample = new DraftSample(path, text);
        if (PageReader.Read(sample).Lines.Count == 0)
        {
            throw new InputException("there is no line of text in it: save the text of an article");
        }

        return text.AsSpan().TrimStart("\uFEFF \t\r\n") is ['<', ..] && Tag().IsMatch(text)
            ? throw new InputException("this is HTML: extract its text first")
            : sample;
    }

    private static string Decode(byte[] file)
    {
        if (InputText.Utf16Of(file) is null)
        {
            if (file.AsSpan().Contains((byte)0))
            {
                throw new InputException("this is a binary file, not a page as plain text");
            }

            MustBeUtf8(file);
        }

        return InputText.ToUtf16(file).ToString();
    }

    private static void MustBeUtf8(byte[] file)
    {
        try
        {
            StrictUtf8.GetCharCount(file);
        }
        catch (DecoderFallbackException exception)
        {
            var before = file.AsSpan(0, exception.Index);
            int line = before.Count((byte)'\n') + 1;
            int column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
            throw new InputException(
                string.Create(CultureInfo.InvariantCulture, $"line {line}, column {column} is not UTF-8; save the page as UTF-8"), exception);
        }
    }

    [GeneratedRegex("<(!doctype|[a-z][a-z0-9]*)[^<>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
