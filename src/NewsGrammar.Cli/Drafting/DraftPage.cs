using System.Text.RegularExpressions;
using NewsGrammar.Cli.Input;
using NewsGrammar.Compiler.Drafting;
using NewsGrammar.Compiler.Samples;

namespace NewsGrammar.Cli.Drafting;

/// <summary>Reads pages to draft from, more strictly than texts to parse: rules made up from what is no text help nobody.</summary>
internal static partial class DraftPage
{
    /// <summary>A page.</summary>
    /// <param name="path">The path; <see cref="InputFile.StandardInput"/> for standard input.</param>
    /// <exception cref="InputException">It cannot be read, or is no plain text.</exception>
    public static DraftSample Read(string path)
    {
        string text = Decode(Sample.Read(path, InputFile.Read(path)).Text.ToArray());
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
        if (InputText.MistakeIn(file) is { } mistake)
        {
            throw new InputException(mistake);
        }

        return InputText.Utf16Of(file) is null && file.AsSpan().Contains((byte)0)
            ? throw new InputException("this is no plain text in UTF-8: it has NUL bytes, as binary files and UTF-16 without a mark have")
            : InputText.ToUtf16(file).ToString();
    }

    [GeneratedRegex("<(!doctype|[a-z][a-z0-9]*)[^<>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
