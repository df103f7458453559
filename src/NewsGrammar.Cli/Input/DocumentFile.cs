using NewsGrammar.Cli.Terminal;
using NewsGrammar.Compiler.Files;
using NewsGrammar.Compiler.Pages;
using NewsGrammar.Compiler.Samples;

namespace NewsGrammar.Cli.Input;

/// <summary>Reads texts. Of a sample it gives the text without the expected result.</summary>
internal static class DocumentFile
{
    /// <summary>The bytes of a text. What speaks for a wrong encoding is said; the text is read all the same.</summary>
    /// <param name="path">The path; <see cref="InputFile.StandardInput"/> for standard input.</param>
    /// <exception cref="InputException">It cannot be read, or is a grammar or no text.</exception>
    public static byte[] Read(string path)
    {
        if (path.EndsWith(GrammarPath.Extension, StringComparison.OrdinalIgnoreCase))
        {
            throw new InputException("this is a grammar, not a text: write --grammar before it");
        }

        byte[] file = InputFile.Read(path);
        byte[] text = Sample.IsSample(path) ? Sample.Read(path, file).Text.ToArray() : file;
        if (NoText.KindOf(text) is { } kind)
        {
            throw new InputException(kind.Message);
        }

        if (InputText.MistakeIn(text) is { } mistake)
        {
            Messages.Default.Warning(path, mistake);
        }

        return text;
    }
}
