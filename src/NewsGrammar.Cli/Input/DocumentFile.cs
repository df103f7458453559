using NewsGrammar.Compiler.Samples;

namespace NewsGrammar.Cli.Input;

/// <summary>Reads texts. Of a sample it gives the text without the expected result.</summary>
internal static class DocumentFile
{
    /// <summary>The bytes of a text.</summary>
    /// <param name="path">The path; <see cref="InputFile.StandardInput"/> for standard input.</param>
    /// <exception cref="InputException">It cannot be read.</exception>
    public static byte[] Read(string path)
    {
        byte[] file = InputFile.Read(path);
        return Sample.IsSample(path) ? Sample.Read(path, file).Text.ToArray() : file;
    }
}
