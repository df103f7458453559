using System.Text;
using NewsGrammar.Authoring.Pages;
using NewsGrammar.Authoring.Samples;
using NewsGrammar.Cli.Terminal;
using NewsGrammar.Compiler.Files;
using NewsGrammar.Marks;

namespace NewsGrammar.Cli.Input;

/// <summary>Reads texts. Of a sample it gives the text without the expected result.</summary>
internal static class DocumentFile
{
    /// <summary>A text, or a page as text. What speaks for a wrong encoding is said; the text is read all the same.</summary>
    /// <param name="path">The path; <see cref="InputFile.StandardInput"/> for standard input; see <see cref="RecordPage"/> for one page of many.</param>
    /// <param name="encoding">How it is encoded; null for UTF-8, or UTF-16 with a byte order mark.</param>
    /// <exception cref="InputException">It cannot be read, or is a grammar or no text.</exception>
    public static PageDocument Read(string path, Encoding? encoding = null)
    {
        if (path.EndsWith(GrammarPath.Extension, StringComparison.OrdinalIgnoreCase))
        {
            throw new InputException("this is a grammar, not a text: write --grammar before it");
        }

        if (RecordPage.Read(path) is { } record)
        {
            return record;
        }

        byte[] file = InputFile.Read(path);
        if (PageDocument.IsNamedHtml(path))
        {
            return ReadHtml(path, file, encoding);
        }

        if (encoding is not null && InputText.Utf16Of(file) is null)
        {
            file = NoText.KindOf(file) is { IsEncoding: false, IsPage: false } other
                ? throw new InputException(other.Message)
                : Encoding.Convert(encoding, Encoding.UTF8, file);
        }

        byte[] text = Sample.IsSample(path) ? Sample.Read(path, file).Text.ToArray() : file;
        if (NoText.KindOf(text) is { } kind)
        {
            return kind.IsPage ? PageDocument.OfHtml(text) : throw new InputException(RecordPage.HintFor(path) ?? kind.Message);
        }

        if (RecordPage.HintFor(path) is { } hint)
        {
            Messages.Default.Warning(path, hint + "; it is read as one text");
        }

        if (InputText.MistakeIn(text) is { } mistake)
        {
            Messages.Default.Warning(path, mistake + ", or read it with '--from-encoding windows-1256'");
        }

        return new PageDocument(InputText.ToUtf8(text), ReadOnlyMemory<LineMarks>.Empty);
    }

    private static PageDocument ReadHtml(string path, byte[] file, Encoding? encoding)
    {
        try
        {
            byte[] html = PageDocument.Unpack(path, file);
            return NoText.KindOf(html) is { IsPage: false } kind && (encoding is null || !kind.IsEncoding)
                ? throw new InputException(kind.Message)
                : PageDocument.OfHtml(html, encoding?.WebName);
        }
        catch (InvalidDataException exception)
        {
            throw new InputException("this is no gzip file, or it is cut short: download it again", exception);
        }
    }
}
