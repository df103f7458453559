using System.Text;
using NewsGrammar.Cli.Input;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Cli.Grammars;

/// <summary>Reads grammar files, more strictly than texts: a broken one is a mistake that its author can mend.</summary>
internal static class GrammarFile
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a grammar file.</summary>
    /// <param name="path">The path; <see cref="InputFile.StandardInput"/> for standard input.</param>
    /// <exception cref="InputException">It cannot be read, or is no text.</exception>
    public static SourceText Read(string path) => Of(path, InputFile.Read(path));

    /// <summary>The text of a grammar file that has been read.</summary>
    /// <param name="path">How messages name it.</param>
    /// <param name="file">Its bytes.</param>
    /// <exception cref="InputException">It is no text.</exception>
    public static SourceText Of(string path, byte[] file) => new(path, Decode(file));

    private static string Decode(byte[] file)
    {
        if (InputText.Utf16Of(file) is not null)
        {
            return InputText.ToUtf16(file).Span.TrimStart('\uFEFF').ToString();
        }

        if (file.AsSpan().Contains((byte)0))
        {
            throw new InputException("this is a binary file, not a grammar");
        }

        try
        {
            return StrictUtf8.GetString(file).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException exception)
        {
            int line = file.AsSpan(0, exception.Index).Count((byte)'\n') + 1;
            throw new InputException($"line {line} is not UTF-8; save the grammar as UTF-8", exception);
        }
    }
}
